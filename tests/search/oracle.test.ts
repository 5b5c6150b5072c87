import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Search } from '../../lib/search/index.ts';
import { stopWords } from '../../lib/search/stop-words.ts';
import { paper } from './papers.ts';
import { slowSearch } from './slow-search.ts';

// A handful of words that are misspellings, beginnings, inflections and compounds of one another.
const words =
  'abba abab abbacde abbacd cdeabb cde ab ac c abbabbaccd dccabb edc abbas abbaing cdeabbs cdeabbed abcdeedc'.split(
    ' ',
  );
const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 1, maxLength: 8 });
const typedWord = fc.oneof(
  fc.constantFrom(...words, 'abbc', 'abbadce', 'dcc', 'ddddd', 'abbabaccdd', 'cdeabbing', 'edcs'),
  anyWord.filter((word) => !stopWords.has(word)),
);
const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((list) => list.join(' '));
const fields = fc.record({
  title: text,
  abstract: text,
  note: text,
  venue: text,
  authors: fc.array(text, { maxLength: 2 }),
});
const library = fc.array(fields, { maxLength: 8 }).map((list) => list.map((entry, place) => paper(`${place}`, entry)));
const query = fc.array(typedWord, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));

test('a query finds the papers that a plain scan finds', () => {
  fc.assert(
    fc.property(library, query, (papers, typed) => {
      const search = new Search();
      search.add(papers);
      const { ids, someWordsMissing } = search.search(typed);
      const expected = slowSearch(papers, typed);
      // How much of a query the nearest papers have depends on how rare misspelt words are, which the index estimates.
      if (expected.someWordsMissing) expect(ids.length > 0).toBe(expected.ids.length > 0);
      else expect([...ids].sort()).toEqual(expected.ids);
      expect(someWordsMissing).toBe(expected.ids.length > 0 && expected.someWordsMissing);
    }),
    { numRuns: 500 },
  );
});

test('papers added, replaced and removed in any order are found as if added at once', () => {
  const step = fc.record({ number: fc.nat(5), entry: fc.option(fields) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), fc.array(query, { maxLength: 4 }), (steps, queries) => {
      const grown = new Search();
      const left = new Map<string, ReturnType<typeof paper>>();
      for (const { number, entry } of steps) {
        const one = paper(`${number}`, entry ?? {});
        if (entry) grown.add([one]);
        else grown.remove([one.id]);
        if (entry) left.set(one.id, one);
        else left.delete(one.id);
        for (const typed of queries.slice(0, 1)) grown.search(typed);
      }
      const built = new Search();
      built.add([...left.values()].reverse());
      expect(grown.size).toBe(built.size);
      for (const typed of queries) expect(grown.search(typed).ids).toEqual(built.search(typed).ids);
    }),
    { numRuns: 200 },
  );
});
