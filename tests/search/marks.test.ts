import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paper, searchOver, titled } from './papers.ts';

/** The text with its marks in brackets. */
function marked(query: string, text: string): string {
  const marks = searchOver([paper('1', { title: text }), ...titled('Something Else')])
    .search(query)
    .marks(text);
  return marks.reduceRight(
    (left, [start, end]) => `${left.slice(0, start)}[${left.slice(start, end)}]${left.slice(end)}`,
    text,
  );
}

test.each([
  ['diffusion', 'Latent Diffusion', 'Latent [Diffusion]'],
  ['difusion modle', 'A Diffusion Model', 'A [Diffusion] [Model]'],
  ['trasfor', 'A Transformer', 'A [Transformer]'],
  ['diff', 'Diffusion', '[Diffusion]'],
  ['pretraining', 'Unsupervised Pre-training', 'Unsupervised [Pre-training]'],
  ['deeplearning', 'Deep and Shallow Learning', '[Deep] and Shallow [Learning]'],
  ['dit', 'TerDiT', 'Ter[DiT]'],
  ['schrodinger', 'Le Schrödinger lent', 'Le [Schrödinger] lent'],
  ['ete', 'L’e\u0301te\u0301 indien', 'L’[e\u0301te\u0301] indien'],
  ['office', 'The oﬃce door', 'The [oﬃce] door'],
  ['model', '🦘🦘 𝐌odel 🦘', '🦘🦘 [𝐌odel] 🦘'],
  ['扩散', '新扩散模型', '新[扩散]模型'],
  ['扩散模型', '新扩散模型法', '新[扩散模型]法'],
  ['𠮷野', '大𠮷野家', '大[𠮷野]家'],
  ['survey of pooling', 'Survey of Pooling', '[Survey] of [Pooling]'],
  ['<b>', '<b>Bold</b>', '<[b]>Bold</[b]>'],
])('%s marks %s', (query, text, expected) => {
  expect(marked(query, text)).toBe(expected);
});

test('nothing is marked for a blank query, an identifier or gibberish', () => {
  const search = searchOver(titled('Attention Is All You Need'));
  for (const query of ['', '2401.00001', 'xqzvw']) expect(search.search(query).marks('Attention Is All')).toEqual([]);
});

test('in any formula, marks are in order, apart, and within the text', () => {
  const scraps = [
    '$',
    '\\',
    '{',
    '}',
    '^',
    '_',
    '\\frac',
    '\\hat',
    '\\mathbb',
    '\\sqrt',
    '\\alpha',
    '\\ell',
    'co',
    '2',
    ' ',
  ];
  const text = fc.array(fc.constantFrom(...scraps), { maxLength: 14 }).map((parts) => `$${parts.join('')}$ co`);
  fc.assert(
    fc.property(text, fc.constantFrom('co2', 'α', 'l2 co', 'co'), (title, query) => {
      const offsets = searchOver([paper('1', { title })])
        .search(query)
        .marks(title)
        .flat();
      expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b));
      expect(offsets.every((offset) => offset >= 0 && offset <= title.length)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('in any text, marks are in order, apart, and whole characters', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aé e\u0301-ﬁA模型𠮷🦘½İ \ud800'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (title, query) => {
      const marks = searchOver([paper('1', { title })])
        .search(query)
        .marks(title);
      const offsets = marks.flat();
      expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b));
      expect(offsets.every((offset) => offset >= 0 && offset <= title.length)).toBe(true);
      for (const offset of offsets)
        expect(/^[\udc00-\udfff]/.test(title.slice(offset)) && /[\ud800-\udbff]$/.test(title.slice(0, offset))).toBe(
          false,
        );
    }),
    { numRuns: 500 },
  );
});
