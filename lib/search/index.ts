export { completions } from './completions.ts';
export { siteFacet, tagFacet } from './facets.ts';
export type { SearchHelp, Spelling } from './help.ts';
export { type LivePart, PaperIndex } from './paper-index.ts';
export * from './query/index.ts';
export { Search, type SearchOptions, type SearchResult } from './search.ts';
export type { SearchablePaper } from './searchable-paper.ts';
export { IndexDamaged } from './segments/packed.ts';
export {
  checkRest,
  fromHead,
  fromStored,
  type HeadOnly,
  type StoredRest,
  type StoredSegment,
  toStored,
} from './segments/stored.ts';
