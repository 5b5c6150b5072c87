export type { PaperId } from '../paper/paper.ts';
export { type Changes, changesSince } from './changes.ts';
export type { JournalId, Merger } from './database.ts';
export { deletePapers, keepPapers, saveCitekeys, starPapers, tagPapers, untagPapers } from './edit.ts';
export {
  fillRate,
  type Health,
  lostFields,
  noteCapture,
  noteSkeleton,
  noteTrouble,
  siteHealth,
} from './health.ts';
export type { Kept } from './known-papers.ts';
export { latestMergers, mergePapers, mergersInto, splitPaper } from './mergers.ts';
export {
  allPapers,
  countPapers,
  listTags,
  newestPapers,
  papersById,
  type SeenPaper,
  sightingsOf,
  takenCitekeys,
  withSightings,
} from './read.ts';
export { dayOf, type ShownPage, savePage } from './save-page.ts';
export {
  dropIndex,
  type Manifest,
  type Piece,
  type Pieces,
  readManifest,
  readPieces,
  type StoredPart,
  writeIndex,
} from './stored-index.ts';
export { undo } from './undo.ts';
