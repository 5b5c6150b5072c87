import type { PaperStamps } from '../paper/paper-state.ts';
import type { Clock, Stamp } from '../paper/stamp.ts';

/**
 * Where the library is exchanged. Kept here because no page, and no script in one, can reach this database; `storage.local`
 * Firefox opens to Gleaner's scripts in pages too, as it has no `setAccessLevel`.
 */
export interface Exchange {
  url: string;
  user: string;
  password: string;
  /** Which library is there. */
  library: string;
  /** Made of the passphrase, which is kept nowhere; the keys cannot be read out of them. */
  keys?: { body: CryptoKey; name: CryptoKey };
}

/** What a device remembers of its exchange with the others; there is none before the first. */
export interface Replica {
  name: 'sync';
  /** Absent while the reader has stopped it; edits are stamped all the same, so that they count once it goes on. */
  exchange?: Exchange;
  /** Which library was exchanged until the reader stopped it. */
  stopped?: string;
  /** What the reader calls the device. */
  deviceName: string;
  clock: Clock;
  /** Counts the edits, so that two of them are told apart. */
  edits: number;
  /** Up to where the server's changes are in the library; empty at first. */
  since: string;
  /** What was sent since then comes back as a change, and need not be read. */
  hasSent: boolean;
}

/** The same of a device that exchanges its library. */
export type RunningReplica = Replica & { exchange: Exchange };

/** The stamps of a paper, or of another row that travels. */
export interface SyncRow {
  /** The name of its document: `paper:arxiv:2401.01234`, `tag:vision`. */
  id: string;
  /** The document's revision on the server; absent when it was never there. */
  rev?: string;
  /** Not 0 when something of it has not been sent yet: the number of the last edit. */
  dirty: number;
  /** Of a paper. */
  stamps?: PaperStamps;
  /** Of any other row. */
  at?: Stamp;
}

/** What each of the stores calls a row that travels, and which parts of it make its name. */
export const travelling = {
  papers: { kind: 'paper', keys: ['id'] },
  searches: { kind: 'search', keys: ['id'] },
  tags: { kind: 'tag', keys: ['name'] },
  rules: { kind: 'rule', keys: ['id'] },
  parted: { kind: 'parted', keys: ['a', 'b'] },
  mergers: { kind: 'merger', keys: ['absorbed'] },
} as const;
export type TravellingStore = keyof typeof travelling;

/** The name of the document for the row with this key. */
export function documentName(store: TravellingStore, key: unknown): string {
  return `${travelling[store].kind}:${[key].flat().join(' ')}`;
}

/** A row that is no paper, as a device has it; `null` where it was deleted. */
export interface RowState {
  row: object | null;
  at: Stamp;
}

/** In which store, and under which key, the row of a document is. */
export function storedAs(name: string): [store: TravellingStore, key: string | string[]] {
  const kind = name.slice(0, name.indexOf(':'));
  const key = name.slice(kind.length + 1);
  const [store] = Object.entries(travelling).find(([, each]) => each.kind === kind) ?? ['papers'];
  return [store as TravellingStore, kind === 'parted' ? key.split(' ') : key];
}
