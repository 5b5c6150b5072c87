import type { PaperId, Sighting } from '../paper/paper.ts';
import { type PaperState, unstamped } from '../paper/paper-state.ts';
import type { Stamp } from '../paper/stamp.ts';
import { database } from './database.ts';
import { sightingsOf } from './read.ts';
import { rowsByKey } from './rows-by-key.ts';
import { Edges } from './sync-edges.ts';
import { documentName, type SyncRow } from './sync-rows.ts';

/** What is known of a paper that nobody has met. */
export const nothing: PaperState = { stamps: unstamped, sightings: [] };

/** Papers as the library has them, with their stamps and what they have become part of. */
export class LoadedPapers {
  /** Which of them have become part of others. */
  readonly edges = new Edges();
  protected readonly states = new Map<PaperId, PaperState>();
  protected readonly rows = new Map<PaperId, SyncRow>();
  private readonly stored = new Map<PaperId, readonly PaperId[]>();

  /** Reads what the library has of these papers, and of those that they have become part of. */
  async load(ids: PaperId[]): Promise<void> {
    const wanted = [...new Set(ids)].filter((id) => !this.rows.has(id));
    if (wanted.length === 0) return;
    const [rows, papers, roots] = await Promise.all([
      rowsByKey(database.stamps, wanted.map(nameOf)),
      rowsByKey(database.papers, wanted),
      this.edges.load(wanted),
    ]);
    for (const id of wanted) {
      const [row, paper] = [rows.get(nameOf(id)) ?? { id: nameOf(id), dirty: 0 }, papers.get(id)];
      this.rows.set(id, row);
      if (row.stamps || paper)
        this.states.set(id, { ...nothing, ...(paper && { paper }), stamps: row.stamps ?? unstamped });
      if (paper) this.stored.set(id, paper.ids);
    }
    for (const sighting of await sightingsOf([...papers.keys()])) this.seen(sighting);
    await this.load(roots);
  }

  stateOf(id: PaperId): PaperState | undefined {
    return this.states.get(id);
  }

  /** Whether the library had a record of it before. */
  isStored(id: PaperId): boolean {
    return this.stored.has(id);
  }

  /** The identifiers of the record that the library had before; `undefined` where it had none. */
  knownIds(id: PaperId): readonly PaperId[] | undefined {
    return this.stored.get(id);
  }

  /** The record that this one has become part of, or itself. @param born when it was met, where that is not known here */
  rootOf(id: PaperId, born?: Stamp): PaperId {
    const bornOf = (each: PaperId) => this.states.get(each)?.stamps.born ?? '';
    return this.edges.rootOf(id, (each) => (each === id && born !== undefined ? born : bornOf(each)));
  }

  protected row(id: PaperId): SyncRow {
    return this.rows.get(id) ?? { id: nameOf(id), dirty: 0 };
  }

  private seen(sighting: Sighting): void {
    const state = this.states.get(sighting.paperId) ?? nothing;
    this.states.set(sighting.paperId, { ...state, sightings: [...state.sightings, sighting] });
  }
}

function nameOf(id: PaperId): string {
  return documentName('papers', id);
}
