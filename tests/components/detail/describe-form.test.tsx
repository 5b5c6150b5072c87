import { expect, test, vi } from 'vitest';
import { DescribeForm } from '../../../components/detail/DescribeForm.tsx';
import type { SavedPaper } from '../../../lib/paper/paper.ts';
import { livePage } from '../live-page.ts';

const paper = {
  id: 'arxiv:2401.00001',
  title: 'Streams',
  authors: ['Ada Brook'],
  url: 'https://example.org/1',
  sources: { title: { site: 'reader', at: 0 }, authors: { site: 'arXiv', at: 0 } },
  pageSaid: { title: { value: 'Rivers', source: { site: 'arXiv', at: 0 } } },
} as unknown as SavedPaper;

/** The form in front of a reader. */
function opened() {
  const done: unknown[] = [];
  const form = (current: SavedPaper) => (
    <DescribeForm
      paper={current}
      onDescribe={(_, description, emptied) => done.push({ description, emptied })}
      onReset={(_, field) => done.push({ reset: field })}
      onClose={() => done.push('closed')}
    />
  );
  const page = livePage(form(paper));
  return { ...page, done, becomes: (changed: SavedPaper) => page.draw(form(changed)) };
}

test('what a page says while the form is open is not saved as said by the reader', () => {
  const { type, field, press, becomes, done } = opened();
  type('Venue', 'Hydrology');
  becomes({ ...paper, authors: ['Ada Brook', 'Ben Ford'], abstract: 'We measure rivers.' });
  expect(field('Abstract').value).toBe('We measure rivers.');
  press('Save');
  expect(done).toEqual([{ description: { venue: 'Hydrology' }, emptied: [] }, 'closed']);
});

test('a field is reset to what the pages say, and what is typed in the others stays', () => {
  const { type, field, press, becomes, done } = opened();
  type('Venue', 'Hydrology');
  type('Title', 'Brooks');
  const onFocus = vi.fn();
  field('Title').addEventListener('focus', onFocus);
  press('Reset to what the page said: Title');
  expect(onFocus).toHaveBeenCalled();
  expect(done).toEqual([{ reset: 'title' }]);
  const { title: _, ...sources } = paper.sources;
  becomes({ ...paper, title: 'Rivers', sources, pageSaid: {} });
  expect(field('Title').value).toBe('Rivers');
  expect(field('Venue').value).toBe('Hydrology');
  press('Save');
  expect(done.at(-2)).toEqual({ description: { venue: 'Hydrology' }, emptied: [] });
});
