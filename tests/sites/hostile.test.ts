import { beforeEach, expect, test, vi } from 'vitest';
import type { FoundPaper } from '../../lib/paper/paper.ts';
import { readAnyPage } from '../../lib/sites/any-page.ts';
import { LayoutChanged, type Site, siteFor, sites } from '../../lib/sites/index.ts';
import { faultsOf } from './hostile/faults.ts';
import { Random } from './hostile/random.ts';
import { Victim } from './hostile/victim.ts';
import { fixtures, type Page, parse } from './pages.ts';

const MUTATIONS = 10_000;
/** After so many a page is as it was again; sooner when so many steps have left no paper on it. */
const ROUND = 40;
const WITHOUT_PAPERS = 3;

/** `SEED=17 npx vitest … -t arXiv` plays one round alone. */
const only = process.env.SEED;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

/** What "Save this page" reads, on every page that there is. */
const anySite: Site = {
  name: 'Any site',
  matches: [],
  extract(document, url) {
    // The tests' DOM knows no address.
    Object.defineProperty(document, 'URL', { value: url.href, configurable: true });
    return [readAnyPage(document)];
  },
};

const pages = fixtures();

function pagesOf(site: Site): Page[] {
  if (site === anySite) return pages;
  return pages.filter((page) => siteFor(page.url) === site && showsPapers(site, page));
}

test.each([...sites, anySite])('$name: 10,000 mutations of its pages do no harm', { timeout: 120_000 }, (site) => {
  const own = pagesOf(site);
  expect(own).not.toHaveLength(0);
  const play = (seed: number) => playRound(site, own[seed % own.length] as Page, seed);
  if (only) return void play(Number(only));
  for (let seed = 0, played = 0; played < MUTATIONS; seed++) played += play(seed);
});

test.each(sites)('$name: papers of a page with 5 MB in a title and 5 MB elsewhere are read', (site) => {
  const [page] = pagesOf(site) as [Page];
  const document = parse(page.html);
  const before = outcome(site, document, page.url).papers as [FoundPaper];
  site.rowOf?.(document, before[0])?.append(' word'.repeat(1_000_000));
  document.body.append('5 papers, '.repeat(500_000));
  const { papers, faults } = outcome(site, document, page.url);
  expect(faults).toEqual([]);
  expect(papers.map(({ url }) => url)).toEqual(before.map(({ url }) => url));
});

function showsPapers(site: Site, page: Page): boolean {
  return outcome(site, parse(page.html), page.url).papers.length > 0;
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

function outcome(site: Site, document: Document, url: URL): { papers: FoundPaper[]; faults: string[] } {
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
