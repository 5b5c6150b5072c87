import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { type PaperState, unstamped } from '../paper/paper-state.ts';
import { later, NEVER, type Stamp } from '../paper/stamp.ts';
import { latestOf } from '../paper/stamp-edit.ts';
import { LoadedPapers, nothing } from './sync-loaded.ts';
import { writeArrived } from './write-arrived.ts';

/** How states become one; the rules are another room's. */
export interface Merging {
  join(local: PaperState, other: PaperState, id: PaperId): PaperState;
  /** @param from the paper of `other`, which has become part of the other one */
  fold(local: PaperState, other: PaperState, from: PaperId, id: PaperId): PaperState;
  isSame(a: PaperState, b: PaperState): boolean;
}

/** A paper as a server has it. */
export interface ArrivedPaper {
  id: PaperId;
  rev: string;
  state: PaperState;
}

/** Papers of a library as they become while what other devices say of them is taken in; written together at the end. */
export class IncomingPapers extends LoadedPapers {
  /** Papers that the sightings of others were moved to. */
  readonly reached = new Set<PaperId>();
  private readonly changed = new Set<PaperId>();

  constructor(
    private readonly merging: Merging,
    readonly dirty: number,
    readonly stampAfter: (followed: Stamp) => Stamp,
  ) {
    super();
  }

  /** Takes in what a server has of a paper, or of the one that it has become part of. */
  take({ id, rev, state }: ArrivedPaper): void {
    const born = later(state.stamps.born ?? '', this.states.get(id)?.stamps.born ?? '');
    const root = this.rootOf(id, born);
    if (root === id) this.takeOwn(id, rev, state);
    else this.takeForeign(id, rev, state, root);
  }

  private takeForeign(id: PaperId, rev: string, state: PaperState, root: PaperId): void {
    this.fold(root, state, id);
    this.rows.set(id, { ...this.row(id), rev, dirty: 0, stamps: state.stamps });
  }

  private takeOwn(id: PaperId, rev: string, remote: PaperState): void {
    const local = this.states.get(id);
    const state = local ? this.merging.join(local, remote, id) : remote;
    const isNews = local !== undefined && !this.merging.isSame(state, remote);
    if (!local || !this.merging.isSame(state, local)) this.change(id, state);
    this.rows.set(id, { ...this.row(id), rev, dirty: isNews ? this.dirty : 0, stamps: state.stamps });
  }

  /** Makes what is known of one record part of another's. */
  fold(root: PaperId, other: PaperState, from: PaperId): void {
    if (other.paper) this.become(root, (local) => this.merging.fold(local, other, from, root));
  }

  /** Joins what is known of a paper with more, which other devices are to hear of. */
  join(id: PaperId, more: PaperState): void {
    this.become(id, (local) => this.merging.join(local, more, id));
  }

  private become(id: PaperId, make: (local: PaperState) => PaperState): void {
    const local = this.states.get(id) ?? nothing;
    const state = make(local);
    if (this.merging.isSame(state, local)) return;
    this.change(id, state);
    this.rows.set(id, { ...this.row(id), stamps: state.stamps, dirty: this.dirty });
  }

  /** The paper is no record of its own any more; its stamps stay. */
  leave(id: PaperId): void {
    this.change(id, { ...nothing, stamps: this.states.get(id)?.stamps ?? unstamped });
    this.rows.set(id, { ...this.row(id), dirty: 0 });
  }

  private change(id: PaperId, state: PaperState): void {
    this.states.set(id, state);
    this.changed.add(id);
  }

  /** The papers that are changed so far. */
  changedIds(): PaperId[] {
    return [...this.changed];
  }

  /** Those of them that have a citekey. */
  withCitekey(): PaperId[] {
    return this.changedIds().filter((id) => this.states.get(id)?.paper?.citekey);
  }

  /** The latest stamp of all that has arrived. */
  latest(): Stamp {
    return [...this.changed].map((id) => latestOf((this.states.get(id) as PaperState).stamps)).reduce(later, NEVER);
  }

  /** Writes all of it, within the transaction that runs. @returns the papers that were not there before */
  async write(): Promise<SavedPaper[]> {
    return writeArrived({
      changed: this.changedIds().map((id) => ({ id, ...(this.states.get(id) as PaperState) })),
      rows: [...this.rows.values()],
      knownIds: (id) => this.knownIds(id),
      reached: [...this.reached].filter((id) => !this.states.get(id)?.paper),
    });
  }
}
