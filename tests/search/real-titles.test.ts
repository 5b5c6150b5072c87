import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SearchablePaper } from '../../lib/search/index.ts';
import { paper, searchOver } from './papers.ts';

const seeds = path.resolve(import.meta.dirname, '../../../shared/seeds');

/** The papers of real listings, each title once, where they are there. */
function realPapers(): SearchablePaper[] {
  if (!existsSync(seeds)) return [];
  const files = readdirSync(seeds).filter((name) => name.endsWith('.expected.json'));
  const listed = files.flatMap((name) => JSON.parse(readFileSync(path.join(seeds, name), 'utf8')) as SearchablePaper[]);
  const byTitle = new Map(listed.map((one) => [one.title.toLowerCase(), one]));
  return [...byTitle.values()].map(({ id, title, abstract }) => paper(id, { title, abstract }));
}

const papers = realPapers();
// Forty papers, spread evenly over the listings.
const sample = Array.from({ length: 40 }, (_, place) => papers[Math.floor((place * papers.length) / 40)]);
const kinds: [string, (words: string[], title: string) => string][] = [
  ['a letter dropped in each long word', (words) => longest(words).map(dropLetter).join(' ')],
  ['two letters swapped in each long word', (words) => longest(words).map(swapLetters).join(' ')],
  ['the first half of the title', (_, title) => title.slice(0, Math.ceil(title.length / 2))],
  ['the words in reverse order', (words) => words.toReversed().join(' ')],
];

describe.skipIf(papers.length === 0)('real titles are found again', () => {
  test.each(kinds)('%s', (_, remember) => {
    const search = searchOver(papers);
    const places = sample.map((one) => {
      const { id, title } = one as SearchablePaper;
      return search.search(remember(title.match(/[\p{L}\p{N}]{3,}/gu) ?? [], title)).ids.indexOf(id);
    });
    const recall = (within: number) => places.filter((place) => place >= 0 && place < within).length / places.length;
    expect(recall(10)).toBeGreaterThanOrEqual(0.95);
    expect(recall(1)).toBeGreaterThanOrEqual(0.85);
  });
});

function longest(words: string[]): string[] {
  return words.toSorted((a, b) => b.length - a.length).slice(0, 4);
}

function dropLetter(word: string): string {
  const middle = Math.floor(word.length / 2);
  return word.length < 5 ? word : word.slice(0, middle) + word.slice(middle + 1);
}

function swapLetters(word: string): string {
  const middle = Math.floor(word.length / 2);
  return word.length < 5 ? word : word.slice(0, middle - 1) + word[middle] + word[middle - 1] + word.slice(middle + 1);
}
