import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ImportReport } from '../../components/import/ImportReport.tsx';
import type { ImportActions } from '../../components/import/import-step.ts';
import type { ImportReport as Report } from '../../lib/actions/import-report.ts';

const run: Report = {
  source: 'birds.csv',
  encoding: 'utf-8',
  format: { name: 'CSV' },
  leftOut: 0,
  fresh: [{ title: 'Of Gulls' }],
  freshCount: 1,
  merged: [],
  mergedCount: 0,
  unchanged: 0,
  repeated: 0,
  unreadable: [],
  unreadableCount: 0,
  papers: 1,
  others: 0,
};

/** What is shown of a report: its words, and the button that does it. */
function shown(report: Partial<Report>, isReadAgain?: true) {
  const again = isReadAgain && { isReadAgain };
  const markup = renderToStaticMarkup(
    <ImportReport run={{ ...run, ...report }} {...again} papers={3} actions={{} as ImportActions} />,
  );
  const { document } = parseHTML(markup);
  const button = document.querySelector<HTMLButtonElement>('button[type=submit]');
  return { text: document.toString(), button: button?.textContent, isDisabled: button?.hasAttribute('disabled') };
}

test('a report can be acted on, unless its file is being read again, which it says', () => {
  expect(shown({})).toMatchObject({ button: 'Import 1 paper', isDisabled: false });
  expect(shown({}, true)).toMatchObject({ text: expect.stringContaining('Reading it again…'), isDisabled: true });
});

test('where papers would only get a tag, the button says so', () => {
  expect(shown({ fresh: [], freshCount: 0, unchanged: 2, papers: 2 })).toMatchObject({
    button: 'Tag 2 papers',
    isDisabled: false,
  });
});

test('files that were not read are told of', () => {
  expect(shown({ leftOut: 2 }).text).toContain('2 more files were not read');
  expect(shown({}).text).not.toContain('not read');
});
