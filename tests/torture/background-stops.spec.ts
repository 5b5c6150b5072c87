import { setTimeout as wait } from 'node:timers/promises';
import { card, dailyPage } from '../e2e/daily-page.ts';
import type { GleanerBrowser, Tab } from '../e2e/gleaner.ts';
import { marksOn } from '../e2e/library.ts';
import { expect, test } from '../e2e/test.ts';
import { Chance } from './crash-chance.ts';
import { halves, readLibrary } from './crash-library.ts';
import { tell, tries } from './promise.ts';
import { type Stop, stopperOf } from './stop-background.ts';

const ROWS = 8;

test('a background that is stopped in the midst of its work loses nothing, and does nothing twice', async ({
  gleaner,
}, { project }) => {
  const chance = new Chance();
  const stops = tries({ short: project.name === 'firefox' ? 2 : 10, long: 100 });
  const stop = await stopperOf(gleaner);
  for (let round = 0; round < stops; round += 1) {
    const tab = await openListing(gleaner, round);
    await Promise.all([addRows(tab, round), atAnyMoment(stop, chance)]);
    await expect.poll(async () => (await marksOn(tab)).length, { timeout: 20_000 }).toBe(2 * ROWS);
    await tab.close();
  }
  const failures = await faults(gleaner, stops);
  tell(`Nothing is lost or doubled when the background is stopped (${project.name})`, { tries: stops, failures });
  expect(failures).toBe(0);
});

/** A listing of papers that no other round has. */
async function openListing(gleaner: GleanerBrowser, round: number): Promise<Tab> {
  const at = `https://huggingface.co/papers/date/2026-09-${String(1 + (round % 28)).padStart(2, '0')}?round=${round}`;
  const cards = Array.from({ length: ROWS }, (_, i) => cardOf(round, i));
  gleaner.serve(at, dailyPage({ cards }));
  return gleaner.open(at);
}

function cardOf(round: number, i: number) {
  const number = String(round * 100 + i).padStart(5, '0');
  return { id: `2609.${number}`, title: `Stopped study ${number} of the ${i}th estuary`, abstract: 'Mud, mostly.' };
}

async function addRows(tab: Tab, round: number): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, i) => card(cardOf(round, ROWS + i)));
  await tab.evaluate((html) => document.querySelector('.grid')?.insertAdjacentHTML('beforeend', html), rows.join(''));
}

/** Within the first moments of a page. */
async function atAnyMoment(stop: Stop, chance: Chance): Promise<void> {
  await wait(chance.between(0, 700));
  await stop();
}

/** How many papers are lost, doubled or half-written. */
async function faults(gleaner: GleanerBrowser, rounds: number): Promise<number> {
  const wanted = Array.from({ length: rounds * 2 * ROWS }, (_, i) =>
    String(Math.floor(i / (2 * ROWS)) * 100 + (i % (2 * ROWS))).padStart(5, '0'),
  );
  const found = await readLibrary(gleaner);
  const lost = wanted.filter((number) => !found.papers.has(`arxiv:2609.${number}`));
  const doubled = [...found.papers.values()].filter(({ seenCount }) => seenCount !== 1);
  const tooMany = Math.max(0, found.sightings.length - wanted.length) + Math.max(0, found.papers.size - wanted.length);
  const broken = halves(found);
  if (lost.length + doubled.length + tooMany + broken.length > 0) console.log({ lost, doubled, tooMany, broken });
  return lost.length + doubled.length + tooMany + broken.length;
}
