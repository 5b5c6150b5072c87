import { SyncProblem } from './problem.ts';
import type { StoredDocument } from './remote.ts';

/** A document with its own name. */
export interface Named {
  name: string;
  body: object;
}

/** How documents look on the server. */
export interface Codec {
  /** What a document of this name is called there. */
  idOf(name: string): Promise<string>;
  encode(document: Named): Promise<{ _id: string; [field: string]: unknown }>;
  /** @throws {SyncProblem} when it is written in another way than this one */
  decode(document: StoredDocument): Promise<Named>;
}

/** As they are, for a server that the reader trusts. */
export const plain: Codec = {
  idOf: async (name) => name,
  encode: async ({ name, body }) => ({ ...body, _id: name }),
  decode: async (document) => {
    if (document._id.startsWith(ENCRYPTED)) throw new SyncProblem('needs-passphrase');
    return { name: document._id, body: withoutOwn(document) };
  },
};

/** How the names of encrypted documents begin. */
export const ENCRYPTED = 'sealed:';

/** A document without CouchDB's own fields. */
export function withoutOwn(document: StoredDocument): object {
  return Object.fromEntries(Object.entries(document).filter(([field]) => !field.startsWith('_')));
}
