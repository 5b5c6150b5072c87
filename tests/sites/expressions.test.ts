import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const lib = path.resolve(import.meta.dirname, '../../lib');

const files = readdirSync(lib, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** A node of a file's syntax tree (https://github.com/estree/estree): what is read of it here. */
interface SyntaxNode {
  type: string;
  regex?: { pattern: string; flags: string };
  callee?: { name?: string };
}

function nodesOf(file: string): SyntaxNode[] {
  return nodesIn(parseAst(readFileSync(path.join(lib, file), 'utf8'), { lang: 'ts' }));
}

function nodesIn(value: unknown): SyntaxNode[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return 'type' in value ? [value as SyntaxNode, ...inner] : inner;
}

/** What a text of one character over and over, and then one that does not fit, makes slow; as sentences. */
function slownessOf(source: string, flags: string): string[] {
  // Whether there is such a character is found out, not assumed: nothing is slow that cannot fail, like /\s+/.
  const { reports } = analyse({ source, flags }, { assumeRejectingSuffix: false });
  return reports.map(({ character, exponential }) => {
    const growth = exponential ? 'exponential' : 'quadratic';
    return `/${source}/${flags} takes ${growth} time on many of ${character.literal.source}`;
  });
}

test.each([
  ['(?:a+)+$', 'exponential'],
  ['^\\d*\\w+$', 'quadratic'],
  ['\\s+$', 'quadratic'],
])('/%s/ is told to be %s', (source, growth) => {
  expect(slownessOf(source, '').join()).toContain(growth);
});

test('there is no text on which a regular expression takes more than linear time', () => {
  const expressions = files.flatMap((file) => nodesOf(file).flatMap(({ regex }) => (regex ? { file, ...regex } : [])));
  expect(expressions.length).toBeGreaterThan(100);
  const slow = expressions.flatMap(({ file, pattern, flags }) =>
    slownessOf(pattern, flags).map((slowness) => `${file}: ${slowness}`),
  );
  expect(slow).toEqual([]);
});

test.each(files)('%s puts no regular expression together of pieces, for they could not be checked', (file) => {
  expect(nodesOf(file).filter(({ callee }) => callee?.name === 'RegExp')).toEqual([]);
});
