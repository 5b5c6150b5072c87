import { expect } from 'vitest';
import type { FoundPaper } from '../../../lib/paper/paper.ts';
import { readAnyPage } from '../../../lib/sites/any-page.ts';
import { LayoutChanged, type Site, siteFor } from '../../../lib/sites/index.ts';
import { tell, tries } from '../../torture/promise.ts';
import { fixtures, type Page, parse } from '../pages.ts';
import { faultsOf } from './faults.ts';
import { Random } from './random.ts';
import { Victim } from './victim.ts';

export const MUTATIONS = tries({ short: 1_000, long: 10_000 });
/** After so many a page is as it was again; sooner when so many steps have left no paper on it. */
const ROUND = 40;
const WITHOUT_PAPERS = 3;

/** `SEED=17 npx vitest … -t arXiv` plays one round alone. */
const only = process.env.SEED;

/** What "Save this page" reads, on every page that there is. */
export const anySite: Site = {
  name: 'Any site',
  matches: [],
  extract(document, url) {
    // The tests' DOM knows no address.
    Object.defineProperty(document, 'URL', { value: url.href, configurable: true });
    return [readAnyPage(document)];
  },
};

const pages = fixtures();

/** The stored pages of a site that show papers. */
export function pagesOf(site: Site): Page[] {
  if (site === anySite) return pages;
  return pages.filter((page) => siteFor(page.url) === site && showsPapers(site, page));
}

function showsPapers(site: Site, page: Page): boolean {
  return outcome(site, parse(page.html), page.url).papers.length > 0;
}

/** As many mutations of a site's pages. Fails the test at the first that does harm, and says how it came to it. */
export function mutate(site: Site): void {
  const own = pagesOf(site);
  expect(own).not.toHaveLength(0);
  const play = (seed: number) => playRound(site, own[seed % own.length] as Page, seed);
  if (only) return void play(Number(only));
  let played = 0;
  for (let seed = 0; played < MUTATIONS; seed++) played += play(seed);
  tell('mutated pages do no harm', { tries: played, failures: 0 });
}

/** @returns how many mutations there were */
function playRound(site: Site, page: Page, seed: number): number {
  const random = new Random(seed);
  const document = parse(page.html);
  const victim = new Victim(document, random);
  const steps: string[] = [];
  for (let without = 0; steps.length < ROUND && without < WITHOUT_PAPERS; ) {
    const isGiant = random.once(1_000);
    steps.push(isGiant ? victim.inflate() : victim.mutate());
    const { papers, faults } = outcome(site, document, page.url);
    if (faults.length) expect.fail([`${page.folder}, seed ${seed}`, ...steps.map(brief), ...faults].join('\n'));
    if (isGiant) break;
    without = papers.length === 0 ? without + 1 : 0;
  }
  return steps.length;
}

/** What the site reads of the page, and what is wrong with it. */
export function outcome(site: Site, document: Document, url: URL): { papers: FoundPaper[]; faults: string[] } {
  try {
    const papers = site.extract(document, url);
    for (const paper of papers) site.rowOf?.(document, paper);
    return { papers, faults: faultsOf(papers) };
  } catch (error) {
    return { papers: [], faults: error instanceof LayoutChanged ? [] : [String((error as Error).stack)] };
  }
}

function brief(step: string): string {
  return step.slice(0, 200);
}
