import { dailyPage } from './daily-page.ts';
import { DetailPane } from './detail-pane.ts';
import type { Tab } from './gleaner.ts';
import { papersIn } from './library.ts';
import { expect, test } from './test.ts';

const monday = 'https://huggingface.co/papers/date/2026-09-21';
const id = '2609.93000';

const noteIn = (tab: Tab) =>
  tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-detail-of] textarea[dir=auto]')?.value);

test('a note that another window changes is shown in the field that has the focus, and is not written over', async ({
  gleaner,
}) => {
  gleaner.serve(monday, dailyPage({ cards: [{ id, title: 'Tides' }] }));
  await gleaner.open(monday);
  const stored = async () => (await papersIn(gleaner))[0]?.note;
  await expect.poll(stored).toBe('');
  const one = await DetailPane.open(gleaner, `arxiv:${id}`);
  const other = await DetailPane.open(gleaner, `arxiv:${id}`);
  await one.tab.fill('textbox', 'Note', 'first');
  await expect.poll(stored).toBe('first');
  await expect.poll(() => noteIn(one.tab)).toBe('first');
  await other.tab.fill('textbox', 'Note', 'first, and more');
  await expect.poll(stored).toBe('first, and more');
  await expect.poll(() => noteIn(one.tab)).toBe('first, and more');
  await one.tab.fill('textbox', 'Note', 'first, and more, and all');
  await expect.poll(stored).toBe('first, and more, and all');
  await expect.poll(() => noteIn(other.tab)).toBe('first, and more, and all');
});
