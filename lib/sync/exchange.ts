import type { Codec, Named } from './codec.ts';
import type { LibraryDocument } from './document.ts';
import type { Remote } from './remote.ts';

/** A document that has come, and is what it should be. */
export interface Arrived {
  name: string;
  rev: string;
  document: LibraryDocument;
}

/** A document that is to go. */
export interface Outgoing extends Named {
  rev?: string | undefined;
  /** Which edit it holds. */
  dirty: number;
}

/** Up to where the server's changes are in the library. */
export interface Position {
  since: string;
  /** What was sent since then comes back as a change. */
  hasSent: boolean;
}

/** A device's library. Each call is done as a whole or not at all. */
export interface Store {
  position(): Promise<Position>;
  /** The names of the documents of which the library has one of these revisions, by the revision. */
  namesOf(revisions: string[]): Promise<Map<string, string[]>>;
  /** Takes documents in, together with up to where that is, if that has moved. */
  take(arrived: Arrived[], position?: { since: string; isAll: boolean }): Promise<void>;
  /** The first so many of what has not been sent, but for these names. */
  unsent(limit: number, except?: ReadonlySet<string>): Promise<Outgoing[]>;
  markSent(sent: { name: string; rev: string; dirty: number }[]): Promise<void>;
  /** Has the next sending follow revisions that the server has deleted. */
  follow(revisions: { name: string; rev: string }[]): Promise<void>;
  /** Has everything sent anew, and all changes read from the first. */
  startAnew(): Promise<void>;
}

/** For long exchanges. */
export interface Watched {
  /** How many documents have come and gone. */
  onProgress?: (progress: { received: number; sent: number }) => void;
  /** Whether there is time for another step. */
  hasTime?: () => boolean;
}

export interface Exchange {
  received: number;
  sent: number;
  /** Not all that there is: there was no more time, or others wrote the same documents over and over. */
  isCut: boolean;
  /** The documents that the server would not have, or has in a form that is not ours to overwrite, and why. */
  refused: { name: string; reason: string }[];
  /** The documents of the server's that were not taken in, and why. */
  unreadable: { id: string; reason: string }[];
}

/** An exchange while it goes on: its two sides, and how it has gone so far. */
export class Course {
  readonly result: Exchange = { received: 0, sent: 0, isCut: false, refused: [], unreadable: [] };

  constructor(
    readonly store: Store,
    readonly remote: Remote,
    readonly codec: Codec,
    private readonly watched: Watched,
  ) {}

  hasTime(): boolean {
    return this.watched.hasTime?.() ?? true;
  }

  /** Writes down that a document of the server's was not taken in; once, however often it is met. */
  leave(id: string, reason: string): void {
    const { unreadable } = this.result;
    if (!unreadable.some((each) => each.id === id)) unreadable.push({ id, reason });
  }

  count(part: { received?: number; sent?: number }): void {
    this.result.received += part.received ?? 0;
    this.result.sent += part.sent ?? 0;
    const { received, sent } = this.result;
    this.watched.onProgress?.({ received, sent });
  }
}
