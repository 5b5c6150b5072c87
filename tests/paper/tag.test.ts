import { expect, test } from 'vitest';
import { renaming, tidyTag } from '../../lib/paper/tag.ts';

test.each([
  ['vision', 'vision'],
  [' field work ', 'field work'],
  ['vision/', 'vision'],
  ['//vision///video/ /long/', 'vision/video/long'],
  ['input / output', 'input / output'],
  [' / ', ''],
  ['', ''],
])('of the tag "%s" is stored "%s"', (typed, stored) => {
  expect(tidyTag(typed)).toBe(stored);
});

test.each([
  ['cv', 'vision', 'cv/video', 'vision/video'],
  ['cv', 'vision', 'cvpr', 'cvpr'],
  ['vision', 'vision/video', 'vision', 'vision/video'],
  ['vision', 'vision/video', 'vision/video/long', 'vision/video/long'],
  ['vision', 'vision/video', 'vision/image', 'vision/video/image'],
  ['vision/video', 'vision', 'vision/video/long', 'vision/long'],
])('once %s is called %s, %s is called %s', (tag, to, each, renamed) => {
  expect(renaming(tag, to)(each)).toBe(renamed);
});
