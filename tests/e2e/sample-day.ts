import { expect } from '@playwright/test';
import type { GleanerBrowser, Tab } from './gleaner.ts';
import { papersIn } from './library.ts';
import { demoPages } from './pages.ts';

/** The address of the demo's list of a day's twelve papers. */
export const sampleDay = 'https://huggingface.co/papers/date/2026-10-01';

/** The titles of two of its papers. */
export const tidepool = 'Tidepool: An Open Benchmark for Agents That Must Ask Before Acting';
export const rivers = 'Listening to Rivers: Self-Supervised Speech Models Transfer to Hydrophone Recordings';

/** Opens the list, and waits until its papers are in the library. The demo's other pages are at their addresses too. */
export async function readSampleDay(gleaner: GleanerBrowser): Promise<Tab> {
  for (const { address, html } of demoPages()) gleaner.serve(address, html);
  const tab = await gleaner.open(sampleDay);
  await expect.poll(async () => (await papersIn(gleaner)).length).toBe(12);
  return tab;
}
