import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { filterExamples } from '../../components/filter-examples.ts';
import { NothingFound } from '../../components/notices.tsx';
import { QueryNotes } from '../../components/QueryNotes.tsx';
import { Suggestions } from '../../components/Suggestions.tsx';
import { takeHint } from '../../components/take-hint.ts';
import { inWords, waysOn } from '../../entrypoints/app/query-in-words.ts';
import * as language from '../../lib/search/index.ts';

const nothing = () => {};
const today = '2026-03-09';

function show(element: ReactNode): HTMLElement {
  return parseHTML(`<!doctype html><html><body>${renderToStaticMarkup(element)}</body></html>`).document.body;
}

const texts = (body: HTMLElement, selector: string) =>
  [...body.querySelectorAll(selector)].map(({ textContent }) => textContent);

test.each([
  ['foo:bar pooling', '“foo:” is no filter; searched as text.'],
  ['auhtor:hinton', '“auhtor:” is no filter; searched as text. Did you mean “author:”?'],
  ['is:strared x', '“is:strared” cannot be read; searched as text. Try “is:starred”'],
  ['pooling author:hinton', ''],
])('of %s the notes say "%s"', (line, words) => {
  const { notices } = language.parse(line, today);
  expect(show(<QueryNotes {...{ line, notices }} onSearch={nothing} />).textContent).toBe(words);
});

test.each([
  ['auhtor:hinton graph', 'author:hinton graph'],
  ['graph -auhtor:"van den Oord"', 'graph -author:"van den Oord"'],
  ['is:strared x', 'is:starred x'],
  ['x -is:strared', 'x -is:starred'],
])('taking the hint makes %s to %s', (line, better) => {
  const [notice] = language.parse(line, today).notices;
  expect(notice && takeHint(line, notice)).toBe(better);
});

test.each([
  ['pooling', undefined],
  ['pooling graph', undefined],
  ['', undefined],
  ['pooling -graph', 'Finds papers with “pooling”, without “graph”'],
  ['"graph pooling"', 'Finds papers with “graph pooling”'],
  ['tag:vision', 'Finds papers tagged “vision”'],
  ['sort:title', 'Finds all papers, titles from A to Z'],
])('the line "%s" is explained as "%s"', (line, explanation) => {
  expect(inWords(line, language).explanation).toBe(explanation);
});

test('what to try is offered as lines: other spellings, then without one part, the best first', () => {
  const query = 'atention tag:vision year:2021';
  const { nodes } = language.parse(query, today);
  const without = nodes.map((node, index) => ({ node, total: 30 - index })).slice(1);
  const spellings = [{ word: 'atention', instead: 'attention', line: 'attention tag:vision year:2021' }];
  const results = { query, papers: [], total: 0, someWordsMissing: false, marks: () => [] };
  const ways = waysOn({ ...results, help: { spellings, without } }, language);
  expect(ways.shorter.map(({ line }) => line)).toEqual(['atention year:2021', 'atention tag:vision ']);
  const body = show(<NothingFound {...{ query, ways }} onSearch={nothing} onClear={nothing} />);
  expect(texts(body, 'button')).toEqual([
    'Search “attention” instead of “atention”',
    'Without tag:vision: 29 papers',
    'Without year:2021: 28 papers',
    'Show all papers',
  ]);
});

test('what to try says no number where it is not known', () => {
  const shorter = [{ part: 'bird', meaning: 'with “bird”', total: undefined, line: '"deep pooling"' }];
  const ways = { spellings: [], shorter };
  const body = show(<NothingFound query="bird" ways={ways} onSearch={nothing} onClear={nothing} />);
  expect(texts(body, 'button')).toEqual(['Without bird', 'Show all papers']);
});

test('each filter that is suggested comes with an example', () => {
  const values = { tag: [], author: [], venue: [], site: [], list: [] };
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const filters = letters.flatMap((letter) => language.suggest(letter, 1, values, 20));
  expect(filters.map(({ text }) => text).sort()).toEqual(Object.keys(filterExamples).sort());
});

test('a suggestion is text, whatever it says, and the chosen one is known to be', () => {
  const suggestions = ['tag:<img src=x>', 'tag:b'].map((text) => ({ text, line: text, caret: 0 }));
  const body = show(<Suggestions id="s" suggestions={suggestions} chosen={1} onPick={nothing} />);
  expect(texts(body, '[role="option"]')).toEqual(['tag:<img src=x>', 'tag:b']);
  expect(texts(body, '[aria-selected="true"]')).toEqual(['tag:b']);
});
