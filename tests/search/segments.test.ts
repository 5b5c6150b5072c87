import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromHead,
  fromStored,
  IndexDamaged,
  PaperIndex,
  Search,
  type SearchablePaper,
  toStored,
} from '../../lib/search/index.ts';
import { atOnce } from '../../lib/search/segments/at-once.ts';
import { buildSegment } from '../../lib/search/segments/build.ts';
import { mergeSegments } from '../../lib/search/segments/merge.ts';
import { Random } from './corpus/random.ts';
import { paper } from './papers.ts';

const words = [
  'pooling',
  'pool',
  'attention',
  'Attention-based',
  'DiT',
  'TerDiT',
  '扩散模型',
  'été',
  'диффузия',
  'of',
  '𠮷野',
  '42',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((list) => list.join(' '));
const fields = fc.record({
  title: text,
  abstract: text,
  note: text,
  venue: text,
  authors: fc.array(text, { maxLength: 2 }),
  tags: fc.array(fc.constantFrom('a', 'a/b', 'Étude'), { maxLength: 2 }),
  published: fc.constantFrom('2023', '2023-05', '2024-01-02'),
  stars: fc.option(fc.nat(200), { nil: undefined }),
  lastSeen: fc.nat(20),
});
const libraries = fc
  .array(fields, { minLength: 1, maxLength: 12 })
  .map((list) =>
    list.map((entry, place) => paper(`${place}`, { ...entry, ids: [`arxiv:${place}`, `openreview:aB${place % 3}`] })),
  );

/** The papers in runs, each of about the given lengths. */
function cut(papers: SearchablePaper[], lengths: number[]): SearchablePaper[][] {
  const runs: SearchablePaper[][] = [];
  for (let from = 0, at = 0; from < papers.length; from += lengths[at++ % lengths.length] as number) {
    runs.push(papers.slice(from, from + (lengths[at % lengths.length] as number)));
  }
  return runs;
}

const lengths = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 });

test('segments merged are the segment that is built of all papers at once', () => {
  fc.assert(
    fc.property(libraries, lengths, (papers, cuts) => {
      const parts = cut(papers, cuts).map((run) => ({ segment: buildSegment(run) }));
      expect(atOnce(mergeSegments(parts))).toEqual(buildSegment(papers));
    }),
  );
});

test('papers that are gone are left out by a merge as if they had never been there', () => {
  fc.assert(
    fc.property(
      libraries,
      lengths,
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      (papers, cuts, isGone) => {
        let number = 0;
        const parts = cut(papers, cuts).map((run) => ({
          segment: buildSegment(run),
          gone: Uint8Array.from(run, () => Number(isGone[number++])),
        }));
        const left = papers.filter((_, place) => !isGone[place]);
        expect(atOnce(mergeSegments(parts))).toEqual(buildSegment(left));
      },
    ),
  );
});

test('a long merge can be broken off now and then', () => {
  const many = Array.from({ length: 1_500 }, (_, place) => paper(`${place}`, { title: `word${place} other${place}` }));
  const work = mergeSegments([
    { segment: buildSegment(many.slice(0, 700)) },
    { segment: buildSegment(many.slice(700)) },
  ]);
  expect(work.next().done).toBe(false);
});

describe('in storage', () => {
  test('a segment comes back as it was', () => {
    fc.assert(
      fc.property(libraries, (papers) => {
        const segment = buildSegment(papers);
        expect(fromStored(toStored(segment))).toEqual(segment);
      }),
    );
  });

  test('its head alone finds what stands in titles and among authors', () => {
    const papers = [
      paper('1', { title: 'Deep Pooling', abstract: 'On marshes.' }),
      paper('2', { authors: ['Ada Lovelace'] }),
    ];
    const { head, ...rest } = toStored(buildSegment(papers));
    const index = new PaperIndex();
    const loaded = fromHead(head);
    const part = index.attach(loaded.segment);
    const search = new Search(index);
    const found = (line: string) => search.search(line).ids;
    expect([found('pooling'), found('lovelace'), found('marshes')]).toEqual([['arxiv:1'], ['arxiv:2'], []]);
    index.complete(part, loaded.complete(rest));
    expect(found('marshes')).toEqual(['arxiv:1']);
  });

  test('what was searched with the head alone is ranked by titles once they are there', () => {
    const titles = [
      'Birds of the Marsh and Pooling',
      'Pooling, Pooling and Birds of the Marsh',
      'Pooling Birds of the Marsh',
    ];
    const papers = titles.map((title, place) => paper(`${place}`, { title, abstract: 'On marshes.' }));
    const { head, ...rest } = toStored(buildSegment(papers));
    const loaded = fromHead(head);
    const index = new PaperIndex();
    const part = index.attach(loaded.segment);
    const search = new Search(index);
    search.search('pooling birds');
    index.complete(part, loaded.complete(rest));
    const fresh = new Search();
    fresh.add(papers);
    expect(search.search('pooling birds').ids).toEqual(fresh.search('pooling birds').ids);
    expect(fresh.search('pooling birds').ids[0]).toBe('arxiv:2');
  });

  const stored = toStored(buildSegment([paper('1', { title: 'Deep Pooling', abstract: 'On marshes.', tags: ['a'] })]));
  const pieces = Object.keys(stored) as (keyof typeof stored)[];
  test.each(pieces)('one whose %s was cut short, or has a single wrong bit, is refused', (piece) => {
    const whole = stored[piece];
    fc.assert(
      fc.property(fc.nat(8 * whole.byteLength - 1), (bit) => {
        const wrong = new Uint8Array(whole.slice(0));
        wrong[bit >> 3] = (wrong[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(() => fromStored({ ...stored, [piece]: wrong.buffer })).toThrow(IndexDamaged);
      }),
    );
    for (const length of [0, 8, 16, whole.byteLength - 8, whole.byteLength - 1]) {
      expect(() => fromStored({ ...stored, [piece]: whole.slice(0, length) })).toThrow(IndexDamaged);
    }
  });

  test('until it has been checked, one with wrong bytes is refused or searched without an error', () => {
    const somePapers = Array.from({ length: 40 }, (_, place) =>
      paper(`${place}`, {
        title: `Deep Pooling of ${words[place % words.length]} and word${place}`,
        authors: ['Ada Lovelace'],
        abstract: 'On attention in marshes.',
        tags: ['a'],
      }),
    );
    const { head, ...rest } = toStored(buildSegment(somePapers));
    const wrongBytes = fc.array(fc.tuple(fc.nat(head.byteLength - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(wrongBytes, fc.boolean(), (bytes, isComplete) => {
        const wrong = new Uint8Array(head.slice(0));
        for (const [at, byte] of bytes) wrong[at] = byte;
        const segment = unlessRefused(() => {
          const loaded = fromHead(wrong.buffer);
          return isComplete ? loaded.complete(rest) : loaded.segment;
        });
        if (!segment) return;
        const index = new PaperIndex();
        index.attach(segment);
        const search = new Search(index);
        for (const text of ['pool', 'poling atention', 'arxiv:3', 'tag:a marsh', 'lovelace', 'deep learning']) {
          search.search(text, { limit: Number.POSITIVE_INFINITY });
          search.help(text, '2026-01-01');
        }
      }),
      { numRuns: 300 },
    );
  });
});

function unlessRefused<Loaded>(load: () => Loaded): Loaded | undefined {
  try {
    return load();
  } catch (error) {
    expect(error).toBeInstanceOf(IndexDamaged);
    return undefined;
  }
}

const line = fc.oneof(
  fc
    .array(fc.constantFrom(...words, 'poling', 'atention', 'pool', 'att', 'dif'), { minLength: 1, maxLength: 3 })
    .map((list) => list.join(' ')),
  fc.constantFrom(
    'tag:a',
    'year:2024..',
    'stars:>50 sort:stars',
    '-pool att',
    'author:pool',
    'title:dit sort:published',
    'sort:title is:x 扩散',
    'sort:title att',
    'sort:-title',
    'openreview:ab1',
  ),
);
const step = fc.record({ number: fc.nat(11), entry: fc.option(fields) });

test('many parts, some of their papers replaced or removed, give the same lists as one part of what is left', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.array(line, { minLength: 1, maxLength: 5 }), (steps, lines) => {
      const grown = new Search();
      const left = new Map<string, SearchablePaper>();
      for (const { number, entry } of steps) {
        const one = paper(`${number}`, { ...entry, ids: [`arxiv:${number}`, `openreview:aB${number % 3}`] });
        if (entry) grown.index.add([one]);
        else grown.index.remove([one.id]);
        if (entry) left.set(one.id, one);
        else left.delete(one.id);
      }
      const built = new Search();
      built.add([...left.values()]);
      expect(grown.size).toBe(built.size);
      for (const each of lines) {
        const [{ ids, total, someWordsMissing }, expected] = [grown.search(each), built.search(each)];
        expect({ ids, total, someWordsMissing }).toEqual({
          ids: expected.ids,
          total: expected.total,
          someWordsMissing: expected.someWordsMissing,
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('however many papers are added one by one, there are few parts', () => {
  const search = new Search();
  for (let number = 0; number < 300; number++) search.add([paper(`${number}`, { title: `Paper ${number % 7}` })]);
  expect(search.index.parts.length).toBeLessThanOrEqual(6);
  expect(search.search('paper').total).toBe(300);
});

describe('what happens while parts are being merged', () => {
  /** An index whose merge has been begun. */
  function merging() {
    const index = new PaperIndex();
    const many = Array.from({ length: 2_100 }, (_, place) =>
      paper(`${place}`, { title: `word${place} other${place}` }),
    );
    for (const run of cut(many, [300])) index.attach(buildSegment(run));
    const merge = index.merge();
    expect(merge.next().done).toBe(false);
    return { index, search: new Search(index), finish: () => atOnce(merge) };
  }

  test('a paper that is replaced meanwhile is found by its new words alone', () => {
    const { index, search, finish } = merging();
    index.add([paper('7', { title: 'Quokka' })]);
    expect(finish()).toBe(true);
    expect(search.search('quokka ').ids).toEqual(['arxiv:7']);
    expect(search.search('word7 ').ids).not.toContain('arxiv:7');
    expect(search.size).toBe(2_100);
  });

  test('a paper that is removed meanwhile stays away', () => {
    const { index, search, finish } = merging();
    index.remove([paper('7', {}).id]);
    finish();
    expect(search.search('word7 ').ids).not.toContain('arxiv:7');
    expect(search.size).toBe(2_099);
  });
});

test('words that few papers have, among words that nearly all have, give the same list from one part as from many', () => {
  const random = new Random(3);
  const frequent = ['model', 'models', 'data', 'learning'];
  const papers = Array.from({ length: 1_200 }, (_, place) => {
    const text = () => Array.from({ length: random.between(2, 9) }, () => random.pick(frequent)).join(' ');
    const rare = random.chance(0.02) ? random.pick(['quokka', 'numbat', 'quokka numbat']) : '';
    const fields = {
      title: `${text()} ${rare}`,
      abstract: `${rare} ${text()}`,
      authors: [random.pick(['Ada Data', 'Li'])],
    };
    return paper(`${place}`, fields);
  });
  const one = new Search();
  one.add(papers);
  const many = new Search();
  for (const run of cut(papers, [15])) many.index.attach(buildSegment(run));
  for (const line of [
    'quokka model',
    'model numbat quokka',
    'data quokka lear',
    'quoka the models',
    'quokka author:data',
  ]) {
    const { ids, total } = one.search(line, { limit: Number.POSITIVE_INFINITY });
    expect(total).toBeGreaterThan(2);
    expect(many.search(line, { limit: Number.POSITIVE_INFINITY }).ids).toEqual(ids);
  }
});
