import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalId, canonicalIds, foldTitle } from '../../lib/paper/identity.ts';

test.each([
  ['arxiv:2401.01234', 'arxiv:2401.01234'],
  ['arxiv:2401.01234v3', 'arxiv:2401.01234'],
  ['arxiv:arXiv:2401.01234', 'arxiv:2401.01234'],
  ['arxiv:math.GT/0309136v2', 'arxiv:math/0309136'],
  ['arxiv:HEP-TH/9901001', 'arxiv:hep-th/9901001'],
  ['doi:10.48550/arXiv.2401.01234', 'arxiv:2401.01234'],
  ['doi:https://doi.org/10.48550/arxiv.2401.01234v1', 'arxiv:2401.01234'],
  ['doi:10.1038/S41586-024-1', 'doi:10.1038/s41586-024-1'],
  ['doi:http://dx.doi.org/10.1038/X', 'doi:10.1038/x'],
  ['doi:10.1175/1520-0469(1963)020%3C0130:DNF%3E2.0.CO;2', 'doi:10.1175/1520-0469(1963)020<0130:dnf>2.0.co;2'],
  ['doi:https://doi.org/10.1000%2Fx%C3%89', 'doi:10.1000/xé'],
  ['doi:10.1000/100%', 'doi:10.1000/100%'],
  ['openreview:aB-c_D', 'openreview:aB-c_D'],
])('%s is %s', (id, canonical) => {
  expect(canonicalId(id)).toBe(canonical);
});

test.each([
  '',
  'arxiv:',
  'arxiv:hello',
  'arxiv:2401.1',
  'doi:11.1/x',
  'doi:10.1',
  'doi:10.1000/a%20b',
  'doi:10.1000/a%00b',
  'javascript:alert(1)',
  'title:x',
  'url:x',
])('%j is no identifier', (id) => {
  expect(canonicalId(id)).toBeUndefined();
});

const url = 'https://example.org/paper';

test('the best identifier comes first, each once', () => {
  const ids = ['doi:10.1/b', 'doi:10.1000/b', 'arxiv:2401.01234v1', 'doi:10.48550/arXiv.2401.01234'];
  expect(canonicalIds({ ids, url })).toEqual(['arxiv:2401.01234', 'doi:10.1000/b', 'url:example.org/paper']);
});

test('an address that is made of an identifier is none of its own', () => {
  const arxiv = 'https://arxiv.org/abs/2401.01234v2';
  expect(canonicalIds({ ids: ['arxiv:2401.01234v2', 'doi:10.1000/b'], url: arxiv })).toEqual([
    'arxiv:2401.01234',
    'doi:10.1000/b',
  ]);
});

test('an address is none of its own either when it is made of an escaped identifier', () => {
  const ids = ['doi:10.1000/a<b>'];
  expect(canonicalIds({ ids, url: 'https://doi.org/10.1000/a%3Cb%3E' })).toEqual(ids);
});

test.each([
  ['https://www.example.org/a/', 'http://example.org/a#top'],
  [`https://example.org/${'a'.repeat(400)}`, `https://example.org/${'a'.repeat(400)}/`],
])('a paper without identifiers is one paper at %s and at %s', (one, other) => {
  expect(canonicalIds({ ids: [], url: one })).toEqual(canonicalIds({ ids: ['doi:none'], url: other }));
});

test.each([
  ['https://example.org/a', 'https://example.org/b'],
  ['https://example.org/?id=1', 'https://example.org/?id=2'],
  ['https://example.org/a', 'https://example.com/a'],
  [`https://example.org/${'a'.repeat(400)}`, `https://example.org/${'a'.repeat(401)}`],
])('papers without identifiers at %s and %s are two papers', (one, other) => {
  expect(canonicalIds({ ids: [], url: one })).not.toEqual(canonicalIds({ ids: [], url: other }));
});

test.each([
  ['Attention Is All You Need', 'ATTENTION is all you need.'],
  ['Ｆｕｌｌ width', 'Full-Width'],
  ['Straße', 'STRASSE'],
])('%s and %s are one title', (one, other) => {
  expect(foldTitle(one)).toBe(foldTitle(other));
});

test.each([
  ['深度学习综述', '深度强化学习综述'],
  ['Глубокое обучение', 'Глубокое обучение 2'],
  ['Étude des réseaux', 'Etude des reseaux'],
  ['模型', '模型の'],
  ['कि', 'की'],
  ['∀', '∃'],
])('%s and %s are two titles', (one, other) => {
  expect(foldTitle(one)).not.toBe(foldTitle(other));
});

test('identifiers stay as they are once canonical', () => {
  const id = fc.oneof(
    fc.stringMatching(/^arxiv:\d{4}\.\d{5}(v\d)?$/),
    fc.stringMatching(/^doi:10\.\d{4}\/[A-Za-z0-9.()-]{1,12}$/),
    fc.stringMatching(/^doi:10\.\d{4}\/a(%(25|3C|C3%89|[0-9]))+$/),
  );
  fc.assert(
    fc.property(id, (raw) => {
      const canonical = canonicalId(raw) as string;
      expect(canonicalId(canonical)).toBe(canonical);
    }),
  );
});
