/** A document as CouchDB has it: our fields beside those that begin with `_`. */
export interface StoredDocument {
  _id: string;
  _rev: string;
  [field: string]: unknown;
}

/** That a document has changed. */
export interface RemoteChange {
  id: string;
  rev: string;
  /** Absent where it was not asked for, and of what was deleted. */
  document?: StoredDocument | undefined;
  isDeleted: boolean;
  /** There are more leaves than this one, some of them perhaps deleted. */
  hasOthers: boolean;
}

export interface ToWrite {
  _id: string;
  _rev?: string | undefined;
  _deleted?: true;
  [field: string]: unknown;
}

export type Written = { id: string; rev: string } | { id: string; error: string };

/** A database of documents that keeps CouchDB's rules. Each call throws a `SyncProblem` when it does not work. */
export interface Remote {
  /** What changed after `since`, the first so many. */
  changes(
    since: string,
    limit: number,
    withDocuments: boolean,
  ): Promise<{ changes: RemoteChange[]; since: string; isAll: boolean }>;
  /** These documents as they are; those that never were there are left out. */
  fetch(ids: string[]): Promise<RemoteChange[]>;
  /** The revisions that lost to the winning one and are not deleted; none of a document that is. */
  losers(id: string): Promise<StoredDocument[]>;
  /** Writes each document whose revision is the latest; `conflict` for the others. */
  write(documents: ToWrite[]): Promise<Written[]>;
}
