import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { test } from '../e2e/test.ts';
import type { Bench } from './in-page.ts';
import { arxivPage, huggingFacePage } from './listing-pages.ts';
import { openings } from './popup-openings.ts';
import { type Figure, print, ratio } from './table.ts';

declare const bench: Bench;

/** Rounds that are measured, after as many again that warm up. */
const ROUNDS = 15;
const ENTRIES = 385;
const root = path.resolve(import.meta.dirname, '../..');

test('figures', async ({ chromiumGleaner: gleaner }) => {
  const script = await bundled();
  const open = async (address: string, html: string) => {
    gleaner.serve(address, html);
    // Measured in the page itself, without what the extension does there at the same time.
    const page = await gleaner.context.newPage();
    await page.goto(address);
    await page.addScriptTag({ content: script });
    return page;
  };
  print([
    await extraction('Hugging Face', await open('https://huggingface.co/papers?q=numbers', huggingFacePage(ENTRIES))),
    await extraction('arXiv', await open('https://arxiv.org/list/cs.CL/new', arxivPage(ENTRIES))),
    ...(await saving(await open('https://example.org/', '<!doctype html><title>Saving</title>'))),
    contentScript(),
    await popup(gleaner),
  ]);
});

async function extraction(name: string, page: Page): Promise<Figure> {
  const runs = await rounds(() => page.evaluate(() => bench.extraction(document.URL)));
  const what = `read ${ENTRIES} entries of ${name}, against bare DOM and JSON reads`;
  return ratio(
    what,
    runs.map(({ ours }) => ours),
    runs.map(({ bare }) => bare),
    2,
  );
}

async function saving(page: Page): Promise<Figure[]> {
  const runs = await rounds((round) =>
    page.evaluate(([number, count]) => bench.saving(number, count), [round, ENTRIES] as const),
  );
  const of = (name: 'ours' | 'bare' | 'barePapers') => runs.map((run) => run[name]);
  const what = `save a page of ${ENTRIES} new papers, against bare Dexie bulkPuts of the same`;
  return [
    ratio(`${what} papers and sightings`, of('ours'), of('bare'), 1.5),
    ratio(`${what} papers alone`, of('ours'), of('barePapers'), 1.5),
  ];
}

async function popup(gleaner: Parameters<typeof openings>[0]): Promise<Figure> {
  const { empty, full } = await openings(gleaner, 10_000, ROUNDS);
  return ratio('open the popup with 10,000 papers, against an empty one, to the painted list', full, empty, 1.5);
}

function contentScript(): Figure {
  const file = path.join(root, '.output/chrome-mv3/content-scripts/listing.js');
  const size = gzipSync(readFileSync(file), { level: 9 }).length / 1_000;
  return {
    what: 'content script, gzipped',
    ours: `${size.toFixed(1)} kB`,
    peer: '',
    value: size,
    atMost: 25,
    unit: 'kB',
  };
}

async function rounds<Result>(run: (round: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = 0; round < 2 * ROUNDS; round++) results.push(await run(round));
  return results.slice(ROUNDS);
}

async function bundled(): Promise<string> {
  const lib = { entry: path.join(import.meta.dirname, 'in-page.ts'), formats: ['iife' as const], name: 'inPage' };
  const built = await build({ root, configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
