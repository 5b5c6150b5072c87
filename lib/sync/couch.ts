/**
 * CouchDB's protocol, as far as it takes to exchange documents: https://docs.couchdb.org/en/stable/api/database/
 * `feed=normal` only: servers differ in how long they hold a `longpoll` that has nothing to say.
 */
import * as z from 'zod/mini';
import { type Account, Connection, type Traffic } from './connection.ts';
import { unless } from './couch-problem.ts';
import { SyncProblem } from './problem.ts';
import type { Remote, RemoteChange, StoredDocument, ToWrite, Written } from './remote.ts';

z.config({ jitless: true });

/** Those of CouchDB are a number and 32 digits. */
const revision = z.string().check(z.minLength(1), z.maxLength(200));
const document = z.looseObject({ _id: z.string(), _rev: revision });
const feed = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      changes: z.array(z.object({ rev: revision })).check(z.minLength(1)),
      deleted: z.optional(z.boolean()),
      doc: z.nullish(document),
    }),
  ),
  last_seq: z.union([z.string(), z.number()]),
  pending: z.optional(z.number()),
});
const listed = z.object({
  rows: z.array(
    z.object({
      id: z.optional(z.string()),
      value: z.nullish(z.object({ rev: revision, deleted: z.optional(z.boolean()) })),
      doc: z.nullish(document),
    }),
  ),
});
const answers = z.array(
  z.object({ id: z.optional(z.string()), rev: z.optional(revision), error: z.optional(z.string()) }),
);

export class Couch implements Remote {
  private readonly server: Connection;

  /** @param patience so many milliseconds an answer is waited for at most */
  constructor(account: Account, patience?: number) {
    this.server = new Connection(account, patience);
  }

  get traffic(): Traffic {
    return this.server.traffic;
  }

  async changes(since: string, limit: number, withDocuments: boolean) {
    const query = new URLSearchParams({ since: since || '0', limit: String(limit), style: 'all_docs', feed: 'normal' });
    if (withDocuments) query.set('include_docs', 'true');
    const { results, last_seq, pending } = await this.server.ask(`/_changes?${query}`, feed);
    const changes = results.map(
      ({ id, changes: [winner, ...others], deleted, doc }): RemoteChange => ({
        id,
        rev: doc?._rev ?? (winner as { rev: string }).rev,
        document: deleted ? undefined : (doc ?? undefined),
        isDeleted: deleted === true,
        hasOthers: others.length > 0,
      }),
    );
    return { changes, since: String(last_seq), isAll: pending === undefined ? results.length < limit : pending === 0 };
  }

  async fetch(ids: string[]): Promise<RemoteChange[]> {
    const { rows } = await this.server.ask('/_all_docs?include_docs=true', listed, { keys: ids });
    return rows.flatMap(({ id, value, doc }) => {
      if (!id || !value) return [];
      const isDeleted = value.deleted === true;
      return [{ id, rev: value.rev, document: doc ?? undefined, isDeleted, hasOthers: false }];
    });
  }

  async losers(id: string): Promise<StoredDocument[]> {
    const path = `/${encodeURIComponent(id)}`;
    const winner = await this.server
      .ask(`${path}?conflicts=true`, z.looseObject({ _conflicts: z.optional(z.array(revision)) }))
      .catch(unless('no-document'));
    const losers = (winner?._conflicts ?? []).map((rev) =>
      this.server.ask(`${path}?rev=${encodeURIComponent(rev)}`, document).catch(unless('no-document')),
    );
    return (await Promise.all(losers)).filter((loser) => loser !== undefined);
  }

  async write(documents: ToWrite[]): Promise<Written[]> {
    const rows = await this.server.ask('/_bulk_docs', answers, { docs: documents });
    if (rows.length !== documents.length) throw new SyncProblem('not-couchdb', 'answers that belong to no document');
    return rows.map(({ rev, error }, i) => {
      const { _id: id } = documents[i] as ToWrite;
      return rev && !error ? { id, rev } : { id, error: error ?? 'refused' };
    });
  }

  /** A document, or `undefined` where there is none. */
  async read(id: string): Promise<StoredDocument | undefined> {
    return this.server.ask(`/${encodeURIComponent(id)}`, document).catch(unless('no-document'));
  }

  /** Writes a document that no other device is told of. @throws {SyncProblem} `no-write-right` among others */
  async tryWriting(name: string): Promise<void> {
    const id = `_local/${encodeURIComponent(name)}`;
    await this.server.ask(`/${id}`, z.looseObject({}), { _id: id }, 'PUT').catch(unless('conflict'));
  }

  /** What the server says of the database. */
  async about(): Promise<{ db_name: string }> {
    return this.server.ask('', z.looseObject({ db_name: z.string() }));
  }
}
