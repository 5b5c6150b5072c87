export type { PaperId } from '../paper/paper.ts';
export { type Changes, changesSince, newestAtOnce, papersById, readManifest, readPieces } from './bare.ts';
export type { Merger, SavedSearch, TagLook } from './database.ts';
export { dayOf } from './day.ts';
export { asPagesSaid, deletePapers, describePaper, editPapers, saveCitekeys, type Watched } from './edit.ts';
export {
  fillRate,
  type Health,
  lostFields,
  noteCapture,
  noteSkeleton,
  noteTrouble,
  siteHealth,
} from './health.ts';
export { type Deed, history, type JournalEntry, type JournalId, type ReaderChange } from './journal.ts';
export type { Kept } from './known-papers.ts';
export { latestMergers, mergePapers, mergersInto, splitPaper } from './mergers.ts';
export {
  allPapers,
  countPapers,
  listTags,
  newestPapers,
  type SeenPaper,
  sightingsOf,
  takenCitekeys,
  withSightings,
} from './read.ts';
export { applyRules, listRules, saveRules } from './rules.ts';
export { type ShownPage, savePage } from './save-page.ts';
export { deleteSearch, savedSearches, saveSearch } from './searches.ts';
export {
  dropIndex,
  type Manifest,
  type Piece,
  type Pieces,
  type StoredPart,
  writeIndex,
} from './stored-index.ts';
export { colourTag, deleteTag, renameTag, tagLooks } from './tags.ts';
export { undo } from './undo.ts';
export { watchLibrary } from './watch.ts';
