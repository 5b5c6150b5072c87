import type { PaperId } from '../paper/paper.ts';
import { NEVER, type Stamp } from '../paper/stamp.ts';
import { database } from './database.ts';
import { documentName } from './sync-rows.ts';

/** What a record has become part of, and since when. */
export interface Edge {
  into: PaperId;
  at: Stamp;
}

/** Which records have become part of which, as far as that was asked for. */
export class Edges {
  private readonly into = new Map<PaperId, Edge>();

  /** Reads what these have become part of. @returns the records that they lead to */
  async load(ids: PaperId[]): Promise<PaperId[]> {
    const mergers = await database.mergers.where('absorbed').anyOf(ids).toArray();
    const rows = await database.stamps.bulkGet(mergers.map(({ absorbed }) => documentName('mergers', absorbed)));
    for (const [i, { absorbed, into }] of mergers.entries())
      this.into.set(absorbed, { into, at: rows[i]?.at ?? NEVER });
    return mergers.map(({ into }) => into);
  }

  of(id: PaperId): Edge | undefined {
    return this.into.get(id);
  }

  forget(id: PaperId): void {
    this.into.delete(id);
  }

  /**
   * The record that this one has become part of, or itself. What was met anew after a merger is a record of its own.
   * @param bornOf when a record was met
   */
  rootOf(id: PaperId, bornOf: (id: PaperId) => Stamp): PaperId {
    const edge = this.into.get(id);
    return edge && edge.at >= bornOf(id) ? this.rootOf(edge.into, bornOf) : id;
  }
}
