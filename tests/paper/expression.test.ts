import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flawOf, isFound } from '../../lib/paper/expression/index.ts';

describe('an expression', () => {
  test.each([
    ['diffusion', 'A Diffusion Model', true],
    ['^diffusion', 'A Diffusion Model', false],
    ['^a\\b.*model$', 'A Diffusion Model', true],
    ['graph (neural|attention) nets?', 'Graph Attention Net', true],
    ['\\bRL\\b', 'World models', false],
    ['\\bRL\\b', 'Deep RL, again', true],
    ['[a-c]{3}\\d+', 'xxCAB42', true],
    ['(?:ab){2,3}c', 'abababc', true],
    ['^(?:ab){2,3}c', 'ababababc', false],
    ['\\bétude\\b', 'Une étude', true],
    ['\\w+ß', 'Die Straße', true],
    ['[^\\s]+\\.$', 'The end.', true],
    ['C\\+\\+', 'Faster c++ builds', true],
    ['', 'anything', true],
  ])('%j in %j: %j', (expression, text, expected) => {
    expect(flawOf(expression)).toBeUndefined();
    expect(isFound(expression, text)).toBe(expected);
  });

  test.each([
    ['(open', 'bracket'],
    ['closed)', 'bracket'],
    ['[open', 'bracket'],
    ['[z-a]', 'bracket'],
    ['*', 'repeat'],
    ['a{3,1}', 'repeat'],
    ['a**', 'repeat'],
    ['\\q', 'escape'],
    ['ends with \\', 'escape'],
    ['(?=ahead)', 'unsupported'],
    ['(?<name>.)', 'unsupported'],
    ['(a)\\1', 'unsupported'],
    ['a{1000}', 'long'],
    ['(a{100}){100}', 'long'],
    ['(((){100}){100}){100}', 'long'],
    ['x'.repeat(501), 'long'],
  ])('%j is refused: %s', (expression, flaw) => {
    expect(flawOf(expression)).toBe(flaw);
    expect(isFound(expression, expression)).toBe(false);
  });
});

const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\s', '\\w', '^', '$', '\\b', '\\B');
const { expression } = fc.letrec<{ expression: string; part: string }>((tie) => ({
  expression: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc
      .tuple(fc.constantFrom('a', 'b', '.', '\\w'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '*?'))
      .map(([a, b]) => a + b),
    fc.tuple(tie('expression'), tie('expression')).map(([one, other]) => `(${one}|${other})`),
    tie('expression').map((inner) => `(?:${inner})*`),
  ),
}));

test("an expression finds what the browser's own expressions find", () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'c', '1', ' ', '-'), maxLength: 12 });
  fc.assert(
    fc.property(expression, text, (written, text) => {
      expect(isFound(written, text)).toBe(new RegExp(written, 'iu').test(text));
    }),
    { numRuns: 2_000 },
  );
});

test.each(['(a+)+$', '^(a|a)*$', '(a*)*b', `${'a?'.repeat(30)}${'a'.repeat(30)}b`, '.*a.*a.*a.*b', '(.*)*(.*)*c'])(
  'no text makes %s run away',
  (written) => {
    // The browser's own would need longer than the universe has.
    expect(isFound(written, `${'a'.repeat(19_000)}!`)).toBe(false);
  },
);
