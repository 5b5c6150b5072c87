import { expect, test } from 'vitest';
import { hashOf, type Place, readPlace } from '../../../entrypoints/library/place.ts';
import type { PaperId } from '../../../lib/paper/paper.ts';

test.each<[string, Place]>([
  ['all papers', { line: '' }],
  ['a line', { line: 'tag:"field work" sort:-title ' }],
  ['a paper beside a line', { line: 'C++ & #1 100%', paper: 'doi:10.1000/a+b%20c?d=#e' as PaperId }],
  ['a view', { line: '', view: 'today' }],
])('the address of %s leads back to it', (_, place) => {
  expect(readPlace(hashOf(place))).toEqual({ paper: undefined, view: undefined, ...place });
});

test.each(['', '#', '#view=nowhere&id=&q=', '#%E0%A4%A', '#q'])('the address %o leads to all papers', (hash) => {
  expect(readPlace(hash)).toEqual({ line: '', paper: undefined, view: undefined });
});
