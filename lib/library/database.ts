import { Dexie, type EntityTable, type Table } from 'dexie';
import type { PaperId, SavedPaper, Sighting } from '../paper/paper.ts';

/** An identifier that leads to a paper which goes by another one. */
export interface Alias {
  alias: PaperId;
  paperId: PaperId;
}

/** What one edit of the reader's overwrote, so that it can be undone. */
export interface JournalEntry {
  id: JournalId;
  /** Epoch milliseconds. */
  at: number;
  papers: SavedPaper[];
  sightings: Sighting[];
  aliases: Alias[];
}
export type JournalId = number;

/** That these papers were saved, edited or deleted in one transaction. Revisions only rise. */
export interface Change {
  revision: number;
  ids: PaperId[];
}

/** A fact about the library itself: `schema` (the version of its rows) or `paperCount`. */
export interface Fact {
  name: 'schema' | 'paperCount';
  value: number;
}

/** Our own mark of what the rows look like; the database library opens a newer version without a word. */
export const SCHEMA = 1;

export class Database extends Dexie {
  declare papers: EntityTable<SavedPaper, 'id'>;
  declare sightings: Table<Sighting, [PaperId, string, string]>;
  declare aliases: EntityTable<Alias, 'alias'>;
  declare journal: EntityTable<JournalEntry, 'id'>;
  declare changes: EntityTable<Change, 'revision'>;
  declare facts: EntityTable<Fact, 'name'>;

  constructor() {
    super('gleaner');
    this.version(1).stores({
      papers: 'id, lastSeen, *tags, citekey',
      sightings: '[paperId+pageUrl+day]',
      aliases: 'alias, paperId',
      journal: '++id, at',
      changes: '++revision',
      facts: 'name',
    });
    this.on('populate', (transaction) => {
      transaction.table('facts').bulkAdd([
        { name: 'schema', value: SCHEMA },
        { name: 'paperCount', value: 0 },
      ]);
    });
  }
}

export const database = new Database();
