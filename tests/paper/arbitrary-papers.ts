import fc from 'fast-check';
import type { FoundPaper, Source } from '../../lib/paper/paper.ts';

const sites = ['arXiv', 'Hugging Face', 'Somewhere else'];

/** Text as pages hold it: any script, any symbol, never blank. */
export const anyText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() !== '');

const date = fc.constantFrom('2023', '2024', '2024-01', '2024-01-15', '2024-02-30');

/** Any subset of the fields that a page may show, of a paper with the given identifiers. */
export function anyFound(ids: fc.Arbitrary<string[]>): fc.Arbitrary<FoundPaper> {
  return fc.record(
    {
      title: anyText,
      url: fc.webUrl(),
      ids,
      abstract: anyText,
      abstractTruncated: fc.constant(true),
      authors: fc.array(anyText, { minLength: 1, maxLength: 5 }),
      authorsTruncated: fc.constant(true),
      published: date,
      venue: anyText,
      subjects: fc.array(anyText, { minLength: 1, maxLength: 3 }),
      upvotes: fc.nat(50),
    },
    { requiredKeys: ['title', 'url', 'ids'] },
  );
}

/** That some site showed a paper at some time; times collide often, on purpose. */
export const anySource: fc.Arbitrary<Source> = fc.record({ site: fc.constantFrom(...sites), at: fc.nat(5) });
