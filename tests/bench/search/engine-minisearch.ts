import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { SearchablePaper } from '../../../lib/search/index.ts';
import { type Engine, toSaved, toText } from './engine.ts';

const options: Options<SearchablePaper> = {
  fields: ['title', 'authors', 'tags', 'abstract'],
  extractField: (paper, name) => {
    const value = paper[name as keyof SearchablePaper];
    return Array.isArray(value) ? value.join(' ') : (value ?? '');
  },
};

// As forgiving as ours: one slip from four letters on, two from eight; the last word may be unfinished.
const tuned: SearchOptions = {
  boost: { title: 3, authors: 1.5, tags: 1.5 },
  fuzzy: (word) => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : false),
  prefix: (_, place, words) => place === words.length - 1,
};

/** MiniSearch: papers with all words, and when those are few, papers with some. */
export function minisearch(): Engine {
  let engine = new MiniSearch<SearchablePaper>(options);
  return {
    build: (papers) => engine.addAll(papers),
    add: (papers) => engine.addAll(papers),
    search: (text, limit) => {
      const full = engine.search(text, { ...tuned, combineWith: 'AND' });
      const found = full.length < 10 ? [...full, ...engine.search(text, { ...tuned, combineWith: 'OR' })] : full;
      return [...new Set(found.map(({ id }) => id as string))].slice(0, limit);
    },
    save: () => toSaved(engine),
    load: (saved) => {
      engine = MiniSearch.loadJSON(toText(saved), options);
    },
  };
}
