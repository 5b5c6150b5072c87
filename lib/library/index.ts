export type { PaperId } from '../paper/paper.ts';
export { aliasesOf, newestIds, otherRows } from './backup.ts';
export { type Changes, changesSince, listTags, newestAtOnce, papersById } from './bare.ts';
export { type Merger, openDatabase, type SavedSearch, type TagLook } from './database.ts';
export { dayOf } from './day.ts';
export { asPagesSaid, describePaper } from './describe.ts';
export { deletePapers, editPapers, saveCitekeys, type Watched } from './edit.ts';
export { eraseLibrary } from './erase.ts';
export { type Fit, NewerLibrary, watchFit } from './fit.ts';
export {
  fillRate,
  type Health,
  lostFields,
  noteCapture,
  noteSkeleton,
  noteTrouble,
  siteHealth,
} from './health.ts';
export { type Import, type ImportPreview, importPapers, previewImport } from './import.ts';
export type { ImportedRecord } from './import-plan.ts';
export { type Deed, history, type JournalEntry, type JournalId, type ReaderChange } from './journal.ts';
export { type KeptPage, keepPage, type Unkept, unkeepPage } from './keep-page.ts';
export type { Kept } from './known-papers.ts';
export { hasLost, type Landmarks, landmarks } from './landmarks.ts';
export { latestMergers, mergePapers, mergersInto, splitPaper } from './mergers.ts';
export { neighbours } from './neighbours.ts';
export { writeNote } from './note.ts';
export {
  allIds,
  allPapers,
  countPapers,
  newestPapers,
  papersBetween,
  type SeenPaper,
  sightingsOf,
  takenCitekeys,
  withSightings,
} from './read.ts';
export { replaceLibrary } from './replace.ts';
export { clearInbox, countForgotten, forgottenPapers } from './retention.ts';
export { applyRules, listRules, previewRules, type RulesPreview, saveRules } from './rules.ts';
export { type ShownPage, savePage } from './save-page.ts';
export { deleteSearch, savedSearches, saveSearch } from './searches.ts';
export { markSent } from './sent.ts';
export { sightingsBetween, sightingsByPaper } from './sightings.ts';
export { type StoreSize, storeSizes } from './size.ts';
export {
  dropIndex,
  type Manifest,
  type Piece,
  type Pieces,
  type StoredPart,
  writeIndex,
} from './stored-index.ts';
export { type ArrivedRow, followRevisions, namesOf, takeIn } from './sync-intake.ts';
export { storedAs } from './sync-rows.ts';
export { beginSync, changeReplica, endSync, resendAll, resumeSync, theReplica } from './sync-switch.ts';
export { countUnsent, markSentRows, type Unsent, unsent, watchUnsent } from './sync-unsent.ts';
export { colourTag, deleteTag, renameTag, tagLooks } from './tags.ts';
export { undo } from './undo.ts';
export { watchLibrary } from './watch.ts';
