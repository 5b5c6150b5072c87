import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf, canEnd, stemOf } from '../../lib/search/stem.ts';

test.each([
  ['model models modeling modelling modeled'],
  ['quantize quantizes quantized quantizing quantization'],
  ['generate generating generation generations generated'],
  ['tune tunes tuned tuning'],
  ['embed embeds embedding embeddings embedded'],
  ['study studies studied studying'],
  ['analysis analyses'],
  ['loss losses'],
  ['speed speeds speeding'],
  ['retrieve retrieval retrieving'],
  ['align aligning alignment alignments'],
  ['compute computing computation computational'],
  ['gan gans'],
])('%s are forms of one word', (forms) => {
  expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
});

test.each([
  ['transformer', 'transformation'],
  ['general', 'generation'],
  ['active', 'activation'],
  ['foundation', 'found'],
  ['question', 'quest'],
  ['news', 'new'],
  ['mode', 'model'],
  ['gate', 'gat'],
  ['layoutlmv2', 'layoutlmv3'],
  ['bias', 'bia'],
  ['string', 'stre'],
])('%s is no form of %s', (word, other) => {
  expect(stemOf(word)).not.toBe(stemOf(other));
});

test('all words with one stem begin as it tells, and go on as words can end', () => {
  const ending = fc.constantFrom('', 's', 'es', 'ed', 'ing', 'ies', 'ying', 'ation', 'ionally', 'ements', 'als', 'is');
  const root = fc.string({ unit: fc.constantFrom(...'abdeilnstvy'), minLength: 1, maxLength: 8 });
  const word = fc.tuple(root, ending).map((parts) => parts.join(''));
  fc.assert(
    fc.property(word, (inflected) => {
      const beginning = beginningOf(stemOf(inflected));
      expect(inflected.startsWith(beginning)).toBe(true);
      expect(canEnd(inflected.slice(beginning.length))).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});
