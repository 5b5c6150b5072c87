import { expect, test } from 'vitest';
import { MOST_CHARACTERS, parseDocument } from '../../lib/sync/parse.ts';

const at = '00mk1x2y30000:a';
const tag = { kind: 'tag', version: 1, row: { name: 'x', hue: 1 }, at };
const stub = { kind: 'paper', version: 1, fields: {}, tags: {}, deleted: { at, knew: {} }, sightings: {} };

test.each<[string, string, unknown]>([
  ['tag:x', 'not-ours', null],
  ['tag:x', 'not-ours', ['tag']],
  ['tag:x', 'not-ours', { flour: '1 kg' }],
  ['tag:x', 'later-version', { ...tag, version: 2 }],
  ['tag:x', 'too-large', { ...tag, filler: 'x'.repeat(MOST_CHARACTERS) }],
  ['tag:x', 'malformed', { ...tag, kind: 'spell' }],
  ['tag:x', 'malformed', { ...tag, more: 1 }],
  ['tag:x', 'malformed', { ...tag, at: '2026-01-01' }],
  ['tag:x', 'malformed', { ...tag, row: { name: 'x', hue: '1' } }],
  ['tag:y', 'misnamed', tag],
  ['search:x', 'misnamed', { ...tag, row: null }],
  ['paper:arxiv:2401.00001', 'malformed', { ...stub, deleted: undefined }],
  ['paper:arxiv:2401.00001', 'malformed', { ...stub, tags: { x: [1, at] } }],
  ['paper:arxiv:2401.00001', 'malformed', { ...stub, tags: JSON.parse(`{"constructor":[true,"${at}"]}`) }],
  ['paper:recipe:cake', 'misnamed', stub],
])('a document %s that a server has is refused: %s', (name, refusal, body) => {
  expect(parseDocument(name, body)).toBe(refusal);
});

test.each([
  ['tag:x', tag],
  ['paper:arxiv:2401.00001', stub],
])('a document %s as Gleaner writes it is read', (name, body) => {
  expect(parseDocument(name, body)).toEqual(body);
});
