import { expect, test } from 'vitest';
import { MOST_CHARACTERS, parseDocument } from '../../lib/sync/parse.ts';

const at = '00mk1x2y30000:a';
const tag = { kind: 'tag', version: 1, row: { name: 'x', hue: 1 }, at };
const stub = { kind: 'paper', version: 1, fields: {}, tags: {}, deleted: { at, knew: {} }, sightings: {} };

const seen = { site: 'arXiv', at: 1 };
const record = (id: string, more = {}) => ({
  id,
  ids: [id],
  title: 'Retentive Network',
  url: 'https://arxiv.org/abs/2401.00001',
  sources: { title: seen },
  firstSeen: 1,
  lastSeen: 2,
  seenCount: 1,
  shelf: 'inbox',
  status: 'unread',
  starred: false,
  tags: ['x'],
  note: '',
  ...more,
});
const [one, other] = ['arxiv:2401.00001', 'doi:10.1000/one'] as [string, string];
const merger = (absorbed: object, more = {}) => ({
  kind: 'merger',
  version: 1,
  row: { absorbed: other, into: one, at: 1, records: [record(one), absorbed], sightings: [], ...more },
  at,
});

test.each<[string, string, unknown]>([
  ['tag:x', 'not-ours', null],
  ['tag:x', 'not-ours', ['tag']],
  ['tag:x', 'not-ours', { flour: '1 kg' }],
  ['tag:x', 'later-version', { ...tag, version: 2 }],
  ['tag:x', 'too-large', { ...tag, filler: 'x'.repeat(MOST_CHARACTERS) }],
  ['tag:x', 'malformed', { ...tag, kind: 'spell' }],
  ['tag:x', 'malformed', { ...tag, more: 1 }],
  ['tag:x', 'malformed', { ...tag, at: '2026-01-01' }],
  ['tag:x', 'malformed', { ...tag, at: '00mk1x2y30000:constructor' }],
  ['paper:arxiv:2401.00001', 'malformed', { ...stub, deleted: { at, knew: { constructor: at } } }],
  ['tag:x', 'malformed', { ...tag, row: { name: 'x', hue: '1' } }],
  ['tag:y', 'misnamed', tag],
  ['search:x', 'misnamed', { ...tag, row: null }],
  ['paper:arxiv:2401.00001', 'malformed', { ...stub, deleted: undefined }],
  ['paper:arxiv:2401.00001', 'malformed', { ...stub, tags: { x: [1, at] } }],
  ['paper:recipe:cake', 'misnamed', stub],
  [`merger:${other}`, 'malformed', merger(record(other, { citekey: { length: 1 } }))],
  [`merger:${other}`, 'malformed', merger(record(other, { pageSaid: { url: { value: 'javascript:alert(1)' } } }))],
  [`merger:${other}`, 'malformed', merger(record(other, { twinKey: 1 }))],
  [`merger:${other}`, 'malformed', merger(record('doi:10.1000/other'))],
  [`merger:${other}`, 'malformed', merger(record(other), { into: 'arxiv:2401.00002' })],
])('a document %s that a server has is refused: %s', (name, refusal, body) => {
  expect(parseDocument(name, body)).toBe(refusal);
});

test.each([
  ['tag:x', tag],
  ['paper:arxiv:2401.00001', stub],
  ['paper:arxiv:2401.00001', { ...stub, tags: JSON.parse(`{"constructor":[false,"${at}"]}`) }],
  [
    `merger:${other}`,
    merger(
      record(other, {
        abstract: 'We propose …',
        abstractTruncated: true,
        authors: ['Ada Lovelace'],
        authorsTruncated: true,
        pageSaid: { title: { value: 'As pages say', source: seen }, venue: {} },
        citekey: 'lovelace2024',
        sentToZotero: 3,
        twinKey: 'retentivenetwork 16 lovelace',
      }),
    ),
  ],
])('a document %s as Gleaner writes it is read', (name, body) => {
  expect(parseDocument(name, body)).toEqual(body);
});

test('of the records of a merger what is no field of a paper is left out', () => {
  const { row } = parseDocument(`merger:${other}`, merger(record(other, { more: 1 }))) as { row: object };
  expect(row).toEqual(merger(record(other)).row);
});
