import { dailyPage } from './daily-page.ts';
import { marksOn, papersIn } from './library.ts';
import { clickMark, seenByPage } from './marks.ts';
import { expect, test } from './test.ts';

const monday = 'https://huggingface.co/papers/date/2026-09-07';

// Firefox sends nothing from a frame that is going away: marks.spec.ts has what both browsers do.
test('a note is kept when a click beside its card comes right after the last key', async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards: [{ id: '2609.91000', title: 'Anchors' }] }));
  const tab = await gleaner.open(monday);
  await expect.poll(async () => (await marksOn(tab)).length).toBe(1);
  const card = await clickMark(tab, 'Anchors');
  await card.click('textbox', 'Note');
  await tab.type('Read');
  await tab.clickAt(1200, 700);
  await expect.poll(() => seenByPage(tab)).toHaveLength(1);
  await expect.poll(() => papersIn(gleaner)).toMatchObject([{ note: 'Read' }]);
});

test('Escape that only drops the letters of an input method leaves the card open', async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards: [{ id: '2609.91000', title: 'Anchors' }] }));
  const tab = await gleaner.open(monday);
  await expect.poll(async () => (await marksOn(tab)).length).toBe(1);
  const card = await clickMark(tab, 'Anchors');
  await card.click('textbox', 'Note');
  await tab.type('Read');
  await card.evaluate(() => {
    const dropped = { key: 'Escape', isComposing: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', dropped));
  });
  await expect.poll(() => seenByPage(tab)).toHaveLength(2);
  await tab.type(' again');
  await tab.press('Escape');
  await expect.poll(() => seenByPage(tab)).toHaveLength(1);
  await expect.poll(() => papersIn(gleaner)).toMatchObject([{ note: 'Read again' }]);
});
