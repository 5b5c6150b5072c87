import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asSaved, merge } from '../../lib/paper/merge.ts';
import type { FoundPaper, SavedPaper, Source } from '../../lib/paper/paper.ts';
import { anyFound, anySource } from './arbitrary-papers.ts';

const arxiv: Source = { site: 'arXiv', at: 1 };
const huggingFace: Source = { site: 'Hugging Face', at: 2 };
const paper: FoundPaper = { title: 'A paper', url: 'https://arxiv.org/abs/2401.01234', ids: ['arxiv:2401.01234'] };

/** The record after one sighting and then another. */
function seenTwice(one: Partial<FoundPaper>, first: Source, other: Partial<FoundPaper>, second: Source): SavedPaper {
  return merge(asSaved({ ...paper, ...one }, first), { ...paper, ...other }, second);
}

type Sightings = [FoundPaper, Source][];
const sameIds = fc.constantFrom<string[]>(
  ['arxiv:2401.01234'],
  ['arxiv:2401.01234v2', 'doi:10.48550/arXiv.2401.01234'],
);
const sightings: fc.Arbitrary<Sightings> = fc.array(fc.tuple(anyFound(sameIds), anySource), {
  minLength: 1,
  maxLength: 6,
});

function recordOf([first, ...rest]: Sightings): SavedPaper {
  if (!first) throw new Error('nothing was seen');
  return rest.reduce((saved, [found, seen]) => merge(saved, found, seen), asSaved(...first));
}

describe('whatever was seen', () => {
  test('in any order, the record is the same', () => {
    const shuffled = sightings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(recordOf(mixed)).toEqual(recordOf(all));
      }),
    );
  });

  test('seen again and again, the record is the same', () => {
    fc.assert(
      fc.property(sightings, (all) => {
        expect(recordOf([...all, ...all])).toEqual(recordOf(all));
      }),
    );
  });

  test('no field that was ever shown is blank', () => {
    fc.assert(
      fc.property(sightings, (all) => {
        const record = recordOf(all);
        for (const [found] of all) expect(Object.keys(record)).toEqual(expect.arrayContaining(fieldsOf(found)));
      }),
    );
  });

  test('what the reader did stays', () => {
    const edited = {
      shelf: 'dismissed',
      status: 'read',
      starred: true,
      tags: ['b'],
      note: 'mine',
      citekey: 'me',
    } as const;
    fc.assert(
      fc.property(sightings, anyFound(sameIds), anySource, (all, found, seen) => {
        const saved: SavedPaper = { ...recordOf(all), ...edited, tags: ['b'] };
        expect(merge(saved, found, seen)).toMatchObject(edited);
      }),
    );
  });
});

function fieldsOf(found: FoundPaper): string[] {
  return Object.keys(found).filter((field) => !field.endsWith('Truncated'));
}

describe('an author list', () => {
  test('authors with their names count more than authors with their initials, whichever came last', () => {
    const [names, initials] = [{ authors: ['Ada One', 'B. Two'] }, { authors: ['A. One', 'B. Two'] }];
    expect(seenTwice(names, arxiv, initials, { ...arxiv, at: 2 }).authors).toEqual(names.authors);
    expect(seenTwice(initials, arxiv, names, huggingFace).authors).toEqual(names.authors);
  });

  const whole = { authors: ['A. One', 'B. Two'] };
  const cut = { authors: ['A. One', 'B. Two', 'C. Three'], authorsTruncated: true };

  test('that is whole is never beaten by a truncated one', () => {
    expect(seenTwice(whole, huggingFace, cut, arxiv)).toMatchObject(whole);
    expect(seenTwice(cut, arxiv, whole, huggingFace)).not.toHaveProperty('authorsTruncated');
  });

  test('that is truncated is beaten by a longer truncated one', () => {
    const short = { authors: ['A. One'], authorsTruncated: true };
    expect(seenTwice(cut, huggingFace, short, arxiv)).toMatchObject(cut);
  });
});

test('a snippet never beats an abstract', () => {
  const snippet = { abstract: 'A very long snippet that goes on and on …', abstractTruncated: true };
  const record = seenTwice({ abstract: 'Short.' }, huggingFace, snippet, arxiv);
  expect(record).toMatchObject({ abstract: 'Short.', sources: { abstract: huggingFace } });
  expect(record).not.toHaveProperty('abstractTruncated');
});

test.each<[string, Partial<FoundPaper>, Partial<FoundPaper>]>([
  ['a year', { published: '2023' }, { published: '2024-01-15' }],
  ['a short abstract', { abstract: 'Mine …' }, { abstract: 'All that the page says of it.' }],
])('%s that the reader typed beats every page’s', (_, typed, shown) => {
  const reader: Source = { site: 'reader', at: 1 };
  expect(seenTwice(typed, reader, shown, arxiv)).toMatchObject(typed);
  expect(seenTwice(shown, arxiv, typed, reader)).toMatchObject(typed);
});

test('a title that breaks off never beats a whole one', () => {
  const cut = { title: 'A paper with a long …' };
  expect(seenTwice(cut, arxiv, {}, huggingFace).title).toBe('A paper');
});

test.each(['2401.01234v2.pdf', '2401.01234v2', 'arxiv.org/pdf/2401.01234v2', 'https://arxiv.org/pdf/2401.01234v2'])(
  'a title beats the name of a file, %s',
  (title) => {
    const scholar: Source = { site: 'Google Scholar', at: 1 };
    expect(seenTwice({}, scholar, { title }, arxiv).title).toBe('A paper');
    expect(seenTwice({ title }, arxiv, {}, scholar).title).toBe('A paper');
  },
);

test('a title met today gets its abstract tomorrow, each with its source', () => {
  const record = seenTwice({}, arxiv, { abstract: 'All of it.', upvotes: 3 }, huggingFace);
  expect(record.sources).toEqual({ title: arxiv, url: arxiv, abstract: huggingFace, upvotes: huggingFace });
});

test('arXiv’s own title beats a later copy of it', () => {
  expect(seenTwice({}, arxiv, { title: 'a PAPER' }, huggingFace).title).toBe('A paper');
});

test('the latest count of upvotes is kept, even when it fell', () => {
  expect(seenTwice({ upvotes: 30 }, arxiv, { upvotes: 20 }, huggingFace).upvotes).toBe(20);
});

test('a full date beats a year', () => {
  expect(seenTwice({ published: '2024-01-15' }, huggingFace, { published: '2024' }, arxiv).published).toBe(
    '2024-01-15',
  );
});
