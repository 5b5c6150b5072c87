import { expect, test } from 'vitest';
import { authorLine, listLine } from '../../../components/detail/search-lines.ts';
import { parse } from '../../../lib/search/index.ts';

test.each([
  ['van den Oord', 'van den Oord'],
  ['Ana "Annie" Brook', 'Ana "Annie" Brook'],
  ['O’Hara-Smith, J.', 'O’Hara-Smith, J.'],
  ['both "straight" and “curly”', 'both "straight" and curly'],
])('the line for the author %s asks for just that name', (name, asked) => {
  expect(parse(authorLine(name), '2026-03-09').nodes).toMatchObject([{ kind: 'in', field: 'author', text: asked }]);
});

test('the line for a list asks for that list, whatever its title looks like', () => {
  const line = listLine('is:kept -graph tag:x');
  expect(parse(line, '2026-03-09').nodes).toMatchObject([{ kind: 'in', field: 'list', text: 'is:kept -graph tag:x' }]);
});
