import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunks } from '../../lib/messages/chunks.ts';
import { MOST_CHARACTERS, MOST_PAPERS } from '../../lib/messages/protocol.ts';

const placed = (position: number, abstract: string) => ({
  position,
  paper: { title: `Paper ${position}`, url: `https://arxiv.org/abs/${position}`, ids: [], abstract },
});

test('a short page goes in one message, an empty one in none', () => {
  expect(chunks([placed(0, 'a'), placed(1, 'b')])).toHaveLength(1);
  expect(chunks([])).toEqual([]);
});

test('no message carries too much, and nothing is lost or moved', () => {
  const sizes = fc.array(fc.oneof(fc.nat(50), fc.nat(900_000)), { maxLength: 12 });
  fc.assert(
    fc.property(sizes, fc.nat(1_200), (large, small) => {
      const lengths = [...large, ...Array.from({ length: small }, () => 10)];
      const papers = lengths.map((length, i) => placed(i, 'x'.repeat(length)));
      const portions = chunks(papers);
      expect(portions.flat()).toEqual(papers);
      for (const portion of portions) {
        expect(portion.length).toBeLessThanOrEqual(MOST_PAPERS);
        expect(JSON.stringify(portion).length).toBeLessThanOrEqual(MOST_CHARACTERS + 2 * portion.length);
      }
    }),
    { numRuns: 20 },
  );
});
