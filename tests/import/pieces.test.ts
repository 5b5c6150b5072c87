import { describe, expect, test } from 'vitest';
import { BibtexEntries } from '../../lib/import/bibtex-entries.ts';
import { formatOf, openFile, type Reading } from '../../lib/import/index.ts';
import { at, papersIn } from './read.ts';

const texts: [string, string][] = [
  [
    'BibTeX',
    '@string{j = {J}}\r\n@article{a, title = {A "}{b}, journal = j}\r@book(b, title = {B})\n@misc{c, title = {C\n@a{',
  ],
  ['RIS', 'TY  - JOUR\r\nTI  - A\r\nAB  - One\r\ntwo\r\n\r\nER  - \r\nTY  - JOUR\rTI  - B\rER  - \rTY  - X\nTI  - C'],
  ['CSV', '\ufefftitle,year,note\r\n"A, ""b""",2024,"one\r\ntwo"\r\n,,\r\nB,2025,\r\n"C,1\r\n'],
  ['CSL-JSON', ' [ {"type":"book","title":"A ]},\\"[{\\\\"} , {"title":"B","x":[[{}],"]"]},7,"[", [1,2] ]\n '],
];

/** All that is read of a text that comes in these pieces. */
async function readIn(pieces: string[]): Promise<Reading[]> {
  const opened = await openFile(new Blob([pieces.join('')]));
  const all: Reading[] = [];
  async function* cut() {
    yield* pieces;
  }
  for await (const some of formatOf(opened)?.read({ ...opened, pieces: cut }, { at }) ?? []) all.push(...some);
  return all;
}

describe('what is read of a file is the same wherever it is cut', () => {
  test.each(texts)('%s', async (_, text) => {
    const whole = await readIn([text]);
    expect(whole.length).toBeGreaterThan(2);
    expect(await readIn([...text])).toEqual(whole);
    for (let place = 1; place < text.length; place++) {
      expect(await readIn([text.slice(0, place), text.slice(place)])).toEqual(whole);
    }
  });

  test('a long file of BibTeX', () => {
    const long = 'x'.repeat(90_000);
    const entry = (number: number) => `@article{a${number}, title = {${long}}}\n@book{broken${number}, title = {\n  `;
    const text = Array.from({ length: 60 }, (_, number) => entry(number)).join('\n');
    const inPieces = (size: number) => {
      const entries = new BibtexEntries();
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
        text.slice(i * size, (i + 1) * size),
      );
      return [...pieces.flatMap((piece) => [...entries.take(piece)]), ...entries.end()];
    };
    const whole = inPieces(text.length);
    expect(whole.map(({ line }) => line)).toEqual(
      Array.from({ length: 120 }, (_, i) => Math.floor(i / 2) * 3 + (i % 2) + 1),
    );
    for (const size of [100_003, 1_999_999]) expect(inPieces(size)).toEqual(whole);
  });
});

describe('a file is read that is longer than a text may be', () => {
  const long = 'x'.repeat(900_000);
  test.each<[string, string, string, string]>([
    ['BibTeX', '', `@comment{${long}}\n`, '@article{a, title = {A}}'],
    ['RIS', 'TY  - JOUR\nTI  - A\nER  - \n', `TY  - JOUR\nTI  - A\nZZ  - ${long}\nER  - \n`, ''],
    ['CSV', 'title,address\nA,\n', `A,${long}\n`, ''],
    ['CSL-JSON', '[{"type":"book","title":"A"}', `,{"title":"A","x":"${long}"}`, ']'],
  ])('%s', async (_, head, each, end) => {
    const papers = await papersIn(new Blob([head, ...Array(60).fill(each), end]));
    expect(new Set(papers.map(({ title }) => title))).toEqual(new Set(['A']));
  });
});
