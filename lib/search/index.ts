export { completions } from './completions.ts';
export type { SearchablePaper } from './paper-words.ts';
export { createSearch, type Search, type SearchResult } from './search.ts';
