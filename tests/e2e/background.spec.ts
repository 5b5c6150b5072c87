import { card, dailyPage } from './daily-page.ts';
import { badgeOf, marksOn, papersIn, titlesIn } from './library.ts';
import { expect, test } from './test.ts';

const monday = 'https://huggingface.co/papers/date/2026-09-14';
const tuesday = 'https://huggingface.co/papers/date/2026-09-15';
const first = { id: '2609.90020', title: 'Before the stop', abstract: 'Read while the background was awake.' };
const second = { id: '2609.90021', title: 'After the stop', abstract: 'Read once it had been stopped.' };

test('a background that was stopped wakes for the next page, and nothing is lost', async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards: [first] }));
  gleaner.serve(tuesday, dailyPage({ cards: [first, second] }));
  await gleaner.open(monday);
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Before the stop']);
  await gleaner.stopBackground();
  const tab = await gleaner.open(tuesday);
  await expect
    .poll(() => marksOn(tab))
    .toEqual([
      { heading: 'Before the stop', state: 'seen' },
      { heading: 'After the stop', state: 'new' },
    ]);
  const abstracts = (await papersIn(gleaner)).map(({ abstract }) => abstract);
  expect(abstracts.sort()).toEqual([second.abstract, first.abstract].sort());
});

test('a background that was stopped wakes for rows that come late, and still counts the earlier ones', async ({
  gleaner,
}) => {
  gleaner.serve(monday, dailyPage({ cards: [first], json: [first, second] }));
  const tab = await gleaner.open(monday);
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Before the stop']);
  await gleaner.stopBackground();
  await tab.evaluate((html) => document.querySelector('.grid')?.insertAdjacentHTML('beforeend', html), card(second));
  await expect.poll(() => titlesIn(gleaner)).toEqual(['After the stop', 'Before the stop']);
  await expect
    .poll(() => badgeOf(gleaner, tab))
    .toEqual({
      text: '2',
      title: 'Gleaner: 2 papers on this page of Hugging Face, 2 new',
    });
});
