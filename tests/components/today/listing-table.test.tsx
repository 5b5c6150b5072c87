import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ListingTable } from '../../../components/today/ListingTable.tsx';

const daily = { site: 'Hugging Face', listing: 'Daily papers', papers: 40, fresh: 30, known: 10, kept: 2 };
const single = { site: 'Hugging Face', listing: '', papers: 1, fresh: 1, known: 0, kept: 1 };

test('the figures of a listing lead to its papers; those of single papers, which no line finds, lead nowhere', () => {
  const table = (
    <ListingTable name="Today" seen="today" dayBefore="2026-09-14" rows={[daily, single]} onSearch={() => {}} />
  );
  const { document } = parseHTML(`<!doctype html><html><body>${renderToStaticMarkup(table)}</body></html>`);
  const rows = [...document.querySelectorAll('tbody tr')].map((row) => ({
    cells: [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
    leads: [...row.querySelectorAll('a')].map((each) => decodeURIComponent(each.getAttribute('href') ?? '').trim()),
  }));
  const line = '#q=list:"Daily papers" site:"Hugging Face" seen:today';
  expect(rows).toEqual([
    { cells: ['30', '10', '2'], leads: [line, `${line} -seen:..2026-09-14`, `${line} is:kept`] },
    { cells: ['1', '0', '1'], leads: [] },
  ]);
});
