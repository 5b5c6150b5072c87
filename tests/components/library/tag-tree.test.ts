import { expect, test } from 'vitest';
import { type TagNode, tagTree } from '../../../components/library/tag-tree.ts';

const drawn = (nodes: TagNode[]): unknown[] =>
  nodes.map(({ name, below }) => (below.length > 0 ? [name, ...drawn(below)] : name));

test.each([
  { tags: ['rl', 'vision', 'vision/video'], tree: ['rl', ['vision', 'video']] },
  { tags: ['a', 'a/b', 'a/b/c'], tree: [['a', ['b', 'c']]] },
  { tags: ['vision', 'visionary'], tree: ['vision', 'visionary'] },
  { tags: ['/odd'], tree: ['/odd'] },
])('$tags are shown each below the one that it belongs to', ({ tags, tree }) => {
  expect(drawn(tagTree(tags.map((name) => ({ name }))))).toEqual(tree);
});
