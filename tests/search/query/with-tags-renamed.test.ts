import { expect, test } from 'vitest';
import { renaming } from '../../../lib/paper/tag.ts';
import { withTagsRenamed } from '../../../lib/search/index.ts';

test.each([
  ['tag:cv ', 'tag:vision '],
  ['pooling  -tag:"cv" year:2021', 'pooling  -tag:vision year:2021'],
  ['Tag:cv/video tag:cvpr cv', 'tag:vision/video tag:cvpr cv'],
  ['author:cv title:"tag:cv"', 'author:cv title:"tag:cv"'],
  ['', ''],
])('with cv called vision, %s becomes %s', (line, renamed) => {
  expect(withTagsRenamed(line, renaming('cv', 'vision'))).toBe(renamed);
});

test('a tag of several words is put in quotes', () => {
  expect(withTagsRenamed('tag:cv tag:cv', renaming('cv', 'field work'))).toBe('tag:"field work" tag:"field work"');
});
