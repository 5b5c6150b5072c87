import { expect, test } from 'vitest';
import { doisIn, idsIn } from '../../lib/sites/identifiers.ts';

test.each([
  // Brackets of its own at the end: how ASCE's journals numbered.
  ['10.1061/(ASCE)0733-9429(2002)128:1(20)', '10.1061/(ASCE)0733-9429(2002)128:1(20)'],
  ['(see 10.1061/(ASCE)0733-9429(2002)128:1(20)).', '10.1061/(ASCE)0733-9429(2002)128:1(20)'],
  ['[doi: 10.99999/pond[1]], and more', '10.99999/pond[1]'],
  ['(doi:10.99999/pond.1).', '10.99999/pond.1'],
  ['10.99999/pond.1;', '10.99999/pond.1'],
])('the DOI in "%s" is %s', (text, doi) => {
  expect(doisIn(text)).toEqual([`doi:${doi}`]);
});

test('a slash behind the DOI in an address is not the DOI’s', () => {
  const address = 'https://link.springer.com/article/10.99999/s99001-024-00001-2/';
  expect(idsIn(address)).toEqual(['doi:10.99999/s99001-024-00001-2']);
});
