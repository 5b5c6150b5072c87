import { type Site, siteFor } from '../../lib/sites/index.ts';
import { bareReading } from './bare-reading.ts';
import { grown, parsed, wordy } from './grown-page.ts';

/** So many papers are read at a time at least: fewer are over before the clock moves. */
const PAPERS = 100;

/**
 * Reading a page for the first time, in as many copies as give a hundred papers, against bare reads of other copies. They
 * take turns, so that what else the machine does disturbs both.
 */
export function reading(address: string, html: string): { ours: number; bare: number; papers: number } {
  const { site, url } = siteAt(address);
  const recorded = parsed(html);
  let papers = 0;
  const readBare = bareReading(recorded, () => {
    papers = site.extract(recorded, url).length;
  });
  const copies = Array.from({ length: Math.ceil(PAPERS / papers) }, () => [parsed(html), parsed(html)] as const);
  const times = { ours: 0, bare: 0 };
  for (const [one, other] of copies) {
    times.ours += timed(() => site.extract(one, url));
    times.bare += timed(() => readBare(other));
  }
  return { ...times, papers: papers * copies.length };
}

/** Reading a page of so many characters: of rows that go on and on, and of one paper whose title does. */
export function readingLong(address: string, html: string, characters: number): { rows: number; title: number } {
  const { site, url } = siteAt(address);
  const rows = parsed(grown(site, html, url, characters));
  const title = parsed(wordy(site, html, url, characters));
  return { rows: timed(() => site.extract(rows, url)), title: timed(() => site.extract(title, url)) };
}

function siteAt(address: string): { site: Site; url: URL } {
  const url = new URL(address);
  const site = siteFor(url);
  if (!site) throw new Error(`no site reads ${address}`);
  return { site, url };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
