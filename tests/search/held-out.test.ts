import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SearchablePaper } from '../../lib/search/index.ts';
import { heldOut } from './held-out.ts';
import { heldOut2 } from './held-out-2.ts';
import { paper, searchOver } from './papers.ts';

const seeds = path.resolve(import.meta.dirname, '../../../shared/seeds');

// The listings hold no authors. Each of these has some fifty papers, so that a surname alone does not tell which.
const names = (
  'Wei Zhang,Yang Liu,Jing Wang,Xin Chen,Min Li,Hao Wu,Yu Zhao,Soo-jin Kim,Ji-ho Park,Hiroshi Tanaka,Yuki Sato,' +
  'Nguyễn Thị Hoa,Priya Sharma,Arjun Patel,Rahul Gupta,Fatima Al-Hassan,Omar Haddad,Leila Farahani,David Cohen,' +
  'Anna Müller,Jonas Schröder,Émilie Lefèvre,Pierre Dubois,Giulia Rossi,Marco Bianchi,José García,Lucía Fernández,' +
  'João Pereira,Jan Kowalski,Zofia Wójcik,Ivan Petrov,Olga Smirnova,Lars Johansson,Ingrid Østergaard,' +
  "Pieter van den Berg,Sean O'Connor,John Smith,Emma Johnson,Michael Brown,Chinedu Okafor,Thabo Nkosi"
).split(',');

/** The papers of real listings, each title once, where they are there. */
function realPapers(): SearchablePaper[] {
  if (!existsSync(seeds)) return [];
  const files = readdirSync(seeds).filter((name) => name.endsWith('.expected.json'));
  const listed = files.flatMap((name) => JSON.parse(readFileSync(path.join(seeds, name), 'utf8')) as SearchablePaper[]);
  const byTitle = new Map(listed.map((one) => [one.title.toLowerCase(), one]));
  return [...byTitle.values()].map(({ id, title, abstract }) => paper(id, { title, abstract, authors: authorsOf(id) }));
}

/** One to three authors, told by the digits of the paper's number: the same whatever else is listed. */
function authorsOf(number: string): string[] {
  const digits = Number(number.replace('.', ''));
  const places = [1, names.length, names.length ** 2].map((step) => Math.floor(digits / step) % names.length);
  return [...new Set(places)].map((place) => names[place] as string);
}

const papers = realPapers();
const sets = [
  { name: 'the first set', queries: heldOut, floors: [0.985, 0.99, 0.985], fewestSilent: 21 },
  { name: 'the second set', queries: heldOut2, floors: [0.985, 0.99, 0.985], fewestSilent: 10 },
] as const;

const scores: [string, (rank: number) => number][] = [
  ['the first', (rank) => Number(rank === 1)],
  ['among the first ten', (rank) => Number(rank <= 10)],
  ['near the top (mean reciprocal rank)', (rank) => 1 / rank],
];

describe.skipIf(papers.length === 0).each(sets)(
  'half-remembered queries, $name',
  ({ queries, floors, fewestSilent }) => {
    const search = searchOver(papers);
    const answerable = queries.filter(({ expected }) => expected !== '');
    const classes = [...new Set(answerable.map((query) => query.class))];
    const ranked = answerable.map((query) => ({ ...query, rank: rankOf(query) }));

    function rankOf({ line, expected }: { line: string; expected: string }): number {
      const place = search.search(line).ids.indexOf(paper(expected, {}).id);
      return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
    }

    /** The mean of the classes' means, from 0 to 1. */
    function macro(score: (rank: number) => number): number {
      return mean(
        classes.map((one) => mean(ranked.filter((query) => query.class === one).map(({ rank }) => score(rank)))),
      );
    }

    test('each expects a paper that is listed', () => {
      const listed = new Set<string>(papers.map(({ id }) => id));
      expect(answerable.filter(({ expected }) => !listed.has(paper(expected, {}).id))).toEqual([]);
    });

    test.each(scores.map(([what, score], at) => [what, floors[at], score] as const))(
      'the paper is %s',
      (_, floor, score) => {
        expect(macro(score)).toBeGreaterThanOrEqual(floor as number);
      },
    );

    test('words that are in no paper find nothing', () => {
      const absent = queries.filter(({ expected }) => expected === '');
      const silent = absent.filter(({ line }) => search.search(line).ids.length === 0);
      expect(silent.length).toBeGreaterThanOrEqual(fewestSilent);
    });
  },
);

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
