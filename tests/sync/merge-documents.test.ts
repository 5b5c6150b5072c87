import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../lib/sync/canonical.ts';
import { mergePapers, mergeRows } from '../../lib/sync/merge-documents.ts';
import { anyPaperDocument, anyRowDocument, anyUncontestedDocument } from './arbitrary-documents.ts';

type Any = fc.Arbitrary<object>;

describe.each([
  ['papers', anyPaperDocument, anyUncontestedDocument, mergePapers],
  ['rows', anyRowDocument, anyRowDocument, mergeRows],
] as [string, Any, Any, (a: object, b: object) => object][])('documents of %s', (_, any, uncontested, merge) => {
  const merged = (a: object, b: object) => canonical(merge(a, b));

  test('become one in whatever order', () => {
    fc.assert(fc.property(any, any, (a, b) => merged(a, b) === merged(b, a)));
  });

  test('become one however they are paired', () => {
    fc.assert(
      fc.property(
        uncontested,
        uncontested,
        uncontested,
        (a, b, c) => merged(merge(a, b), c) === merged(a, merge(b, c)),
      ),
    );
  });

  test('stay as they are however often they meet', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const one = merge(a, b);
        expect([merged(one, one), merged(one, a), merged(one, b)]).toEqual(Array(3).fill(canonical(one)));
      }),
    );
  });
});
