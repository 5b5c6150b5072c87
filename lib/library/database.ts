import { Dexie, type EntityTable, type Table } from 'dexie';
import type { PaperId, SavedPaper, Sighting } from '../paper/paper.ts';
import type { Rule } from '../paper/rules.ts';
import { databasesUpTo, keepFit } from './fit.ts';
import type { Health } from './health.ts';
import type { JournalEntry } from './journal.ts';
import { reopening } from './reopen.ts';
import { stamping } from './stamps.ts';
import type { Manifest } from './stored-index.ts';
import type { Replica, SyncRow } from './sync-rows.ts';
import { completeEdits, giveTwinKeys } from './upgrades.ts';

/** An identifier that leads to a paper which goes by another one. */
export interface Alias {
  alias: PaperId;
  paperId: PaperId;
}

/** That a record became part of another one, with what it takes to part them again. */
export interface Merger {
  /** The record that is gone. */
  absorbed: PaperId;
  /** The record that has its fields and sightings since. */
  into: PaperId;
  /** Epoch milliseconds. */
  at: number;
  /** What they were before, the one that stayed first. */
  records: [SavedPaper, SavedPaper];
  /** Where the absorbed one had been seen. */
  sightings: Sighting[];
}

/** Two records that the reader parted: they do not become one again, whatever a page says. The lesser id first. */
export interface Parted {
  a: PaperId;
  b: PaperId;
}

/** That these papers were saved, edited or deleted in one transaction. Revisions only rise. */
export interface Change {
  revision: number;
  ids: PaperId[];
}

/** How a tag is shown. A tag that has no such row is shown by its name's own hue. */
export interface TagLook {
  name: string;
  /** Degrees on the colour circle. */
  hue: number;
}

/** A query that the reader saved under a name. */
export interface SavedSearch {
  /** Stable, and unlike any other's, on any device. */
  id: string;
  name: string;
  line: string;
  /** Epoch milliseconds. */
  at: number;
}

/** A fact about the library itself: `schema` (the version of its rows) or `paperCount`. */
export interface Fact {
  name: 'schema' | 'paperCount';
  value: number;
}

/** Our own mark of what the rows look like; the database library opens a newer version without a word. */
export const SCHEMA = 6;

export class Database extends Dexie {
  declare papers: EntityTable<SavedPaper, 'id'>;
  declare sightings: Table<Sighting, [PaperId, string, string]>;
  declare aliases: EntityTable<Alias, 'alias'>;
  declare mergers: EntityTable<Merger, 'absorbed'>;
  declare parted: Table<Parted, [PaperId, PaperId]>;
  declare health: Table<Health, [string, string]>;
  declare journal: EntityTable<JournalEntry, 'id'>;
  declare changes: EntityTable<Change, 'revision'>;
  declare facts: EntityTable<Fact, 'name'>;
  declare tags: EntityTable<TagLook, 'name'>;
  declare searches: EntityTable<SavedSearch, 'id'>;
  declare rules: EntityTable<Rule, 'id'>;
  /** The search index: its manifest, and the pieces of its parts by their names. */
  declare index: Table<Manifest | ArrayBuffer, string>;
  declare stamps: EntityTable<SyncRow, 'id'>;
  declare replica: EntityTable<Replica, 'name'>;

  constructor() {
    super('gleaner', { indexedDB: databasesUpTo(SCHEMA) });
    this.version(1).stores({
      papers: 'id, lastSeen, *tags, citekey',
      sightings: '[paperId+pageUrl+day]',
      aliases: 'alias, paperId',
      journal: '++id, at',
      changes: '++revision',
      facts: 'name',
    });
    this.version(2)
      .stores({
        papers: 'id, lastSeen, *tags, citekey, twinKey',
        mergers: 'absorbed, into, at',
        parted: '[a+b]',
        health: '[site+page]',
      })
      .upgrade(giveTwinKeys);
    this.version(3).stores({ index: '' });
    this.version(4)
      .stores({
        sightings: '[paperId+pageUrl+day], day',
        tags: 'name',
        searches: 'id',
        rules: 'id',
      })
      .upgrade(async (transaction) => {
        // The edits of earlier versions say too little of themselves to be listed.
        await transaction.table('journal').clear();
      });
    this.version(5).stores({ stamps: 'id, dirty, rev', replica: 'name' });
    this.version(SCHEMA).upgrade(async (transaction) => {
      await completeEdits(transaction);
      await transaction.table('facts').put({ name: 'schema', value: SCHEMA });
    });
    keepFit(this, SCHEMA);
    this.use(stamping);
    this.on('populate', (transaction) => {
      transaction.table('facts').bulkAdd([
        { name: 'schema', value: SCHEMA },
        { name: 'paperCount', value: 0 },
      ]);
    });
  }
}

export const database = reopening(new Database());

/** All but the search index: who changes rows need not wait until that has been read or written. */
export const rowTables = database.tables.filter(({ name }) => name !== 'index');

/** Opens the library; one of an earlier version is brought up to date first. @throws why that cannot be done */
export async function openDatabase(): Promise<void> {
  await database.open();
}
