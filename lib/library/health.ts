import { pageFields } from '../paper/merge.ts';
import type { FoundPaper, PageField } from '../paper/paper.ts';
import { database } from './database.ts';

/** What one capture read: how many papers, and how many of them had each field. */
export interface Sample {
  /** Epoch milliseconds. */
  at: number;
  rows: number;
  filled: Partial<Record<PageField, number>>;
}

/** How well one kind of a site's pages has been read lately. */
export interface Health {
  site: string;
  /** The match pattern of its addresses. */
  page: string;
  /** The latest good captures, the oldest first. */
  samples: Sample[];
  /** What was looked for in vain since the last good capture, and when. */
  trouble?: { missing: string; at: number };
  /** The page's elements and attributes by name, without a word of it, as they were when something was missing. */
  skeleton?: string;
}

/** So many captures of each kind of page are remembered. */
const MOST_SAMPLES = 30;

/**
 * Remembers a good capture; what was wrong before is over.
 * @returns the fields that this kind of page always had and has lost
 */
export async function noteCapture(site: string, page: string, papers: FoundPaper[], at: number): Promise<PageField[]> {
  return database.transaction('rw', database.health, async () => {
    const { samples = [], skeleton } = (await database.health.get([site, page])) ?? {};
    const latest = latestOf([...samples, sampleOf(papers, at)]);
    const lost = lostFields(latest);
    await database.health.put({ site, page, samples: latest, ...(lost.length > 0 && skeleton && { skeleton }) });
    return lost;
  });
}

/** Remembers that a page which should list papers could not be read. */
export async function noteTrouble(site: string, page: string, missing: string, at: number): Promise<void> {
  await change(site, page, { trouble: { missing, at } });
}

/** Remembers what such a page looks like. */
export async function noteSkeleton(site: string, page: string, skeleton: string): Promise<void> {
  await change(site, page, { skeleton });
}

/** How every kind of page has fared that was ever met. */
export async function siteHealth(): Promise<Health[]> {
  return database.health.toArray();
}

async function change(site: string, page: string, what: Partial<Health>): Promise<void> {
  await database.transaction('rw', database.health, async () => {
    const known = await database.health.get([site, page]);
    await database.health.put({ samples: [], ...known, site, page, ...what });
  });
}

function sampleOf(papers: FoundPaper[], at: number): Sample {
  const filled = pageFields.map((field) => [field, papers.filter((paper) => field in paper).length]);
  return { at, rows: papers.length, filled: Object.fromEntries(filled.filter(([, count]) => count)) };
}

/** The share of rows that have a field, from 0 to 1. */
export function fillRate(samples: Sample[], field: PageField): number {
  return total(samples, field) / rowsOf(samples);
}

/** Few rows prove nothing: a field is lost when so many rows in a row lack it … */
const ENOUGH_NOW = 5;
/** … that so many before had … */
const ENOUGH_BEFORE = 10;
/** … all but without exception. */
const ALWAYS = 0.95;

/** What was lost so long ago, in milliseconds, is not missed any more: the site will not show it again. */
const LONG_AGO = 30 * 24 * 60 * 60 * 1_000;

/** Without the oldest one, where they are too many; but as long as something is missed, what shows that it was there stays. */
function latestOf(samples: Sample[]): Sample[] {
  const latest = samples.slice(-MOST_SAMPLES);
  const lost = lostFields(samples);
  if (lost.length <= lostFields(latest).length) return latest;
  const since = Math.min(...lost.map((field) => lackedSince(samples, field)));
  const [last, now] = [samples[since - 1], samples.at(-1)] as [Sample, Sample];
  return now.at - last.at > LONG_AGO ? latest : samples.toSpliced(since, 1);
}

/** The place of the first of the latest samples that all lack a field. */
function lackedSince(samples: Sample[], field: PageField): number {
  return samples.findLastIndex(({ filled }) => filled[field]) + 1;
}

/** The fields that every row had, and that the latest rows all lack. */
export function lostFields(samples: Sample[]): PageField[] {
  return pageFields.filter((field) => {
    const since = lackedSince(samples, field);
    const [before, now] = [samples.slice(0, since), samples.slice(since)];
    return rowsOf(now) >= ENOUGH_NOW && rowsOf(before) >= ENOUGH_BEFORE && fillRate(before, field) >= ALWAYS;
  });
}

function rowsOf(samples: Sample[]): number {
  return samples.reduce((sum, { rows }) => sum + rows, 0);
}

function total(samples: Sample[], field: PageField): number {
  return samples.reduce((sum, { filled }) => sum + (filled[field] ?? 0), 0);
}
