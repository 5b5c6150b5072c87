import { isKnown, stampOfMerger } from '../paper/known-stamps.ts';
import type { PaperId, SavedPaper, Sighting } from '../paper/paper.ts';
import { type PaperState, unstamped } from '../paper/paper-state.ts';
import { later, NEVER, type Stamp } from '../paper/stamp.ts';
import { latestOf } from '../paper/stamp-edit.ts';
import { database } from './database.ts';
import { sightingsOf } from './read.ts';
import { type Edge, Edges } from './sync-edges.ts';
import { documentName, type SyncRow } from './sync-rows.ts';
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

const nothing: PaperState = { stamps: unstamped, sightings: [] };

/** Papers of a library while what other devices say of them is taken in; written together at the end. */
export class IncomingPapers {
  /** Papers that the sightings of others were moved to. */
  readonly reached = new Set<PaperId>();
  private readonly states = new Map<PaperId, PaperState>();
  private readonly rows = new Map<PaperId, SyncRow>();
  private readonly stored = new Set<PaperId>();
  private readonly changed = new Set<PaperId>();
  /** Which of them have become part of others. */
  readonly edges = new Edges();

  constructor(
    private readonly merging: Merging,
    readonly dirty: number,
    readonly stampAfter: (followed: Stamp) => Stamp,
  ) {}

  /** Reads what the library has of these papers, and what they have become part of. */
  async load(ids: PaperId[]): Promise<void> {
    const wanted = [...new Set(ids)].filter((id) => !this.rows.has(id));
    if (wanted.length === 0) return;
    // All asked for at once: a cursor that skips from key to key would wait for each of them in turn.
    const [rows, papers] = await Promise.all([
      database.stamps.bulkGet(wanted.map(nameOf)).then(present),
      database.papers.bulkGet(wanted).then(present),
    ]);
    for (const id of wanted) this.rows.set(id, { id: nameOf(id), dirty: 0 });
    for (const row of rows) this.rows.set(row.id.slice('paper:'.length) as PaperId, row);
    for (const { id, stamps } of rows)
      if (stamps) this.states.set(id.slice('paper:'.length) as PaperId, { ...nothing, stamps });
    for (const paper of papers)
      this.states.set(paper.id, { ...nothing, paper, stamps: this.row(paper.id).stamps ?? unstamped });
    for (const { id } of papers) this.stored.add(id);
    for (const sighting of await sightingsOf([...papers.map(({ id }) => id)])) this.seen(sighting);
    await this.load(await this.edges.load(wanted));
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

  stateOf(id: PaperId): PaperState | undefined {
    return this.states.get(id);
  }

  isStored(id: PaperId): boolean {
    return this.stored.has(id);
  }

  /** The record that this one has become part of, or itself. @param born when it was met, where that is not known here */
  rootOf(id: PaperId, born?: Stamp): PaperId {
    const bornOf = (each: PaperId) => this.states.get(each)?.stamps.born ?? '';
    return this.edges.rootOf(id, (each) => (each === id && born !== undefined ? born : bornOf(each)));
  }

  /** Whether what others became part of is gone, since somebody deleted it who did not know of that. */
  isDeletedUnawares({ into, at }: Edge, absorbed: PaperId): boolean {
    const { paper, stamps } = this.states.get(into) ?? nothing;
    if (paper || !stamps.deleted) return false;
    const { knew } = stamps.deleted;
    return !isKnown(at, knew) && !isKnown(stampOfMerger(at, absorbed), knew);
  }

  /** The papers that are changed and have a citekey. */
  withCitekey(): PaperId[] {
    return this.changedIds().filter((id) => this.states.get(id)?.paper?.citekey);
  }

  /** The papers that are changed so far. */
  changedIds(): PaperId[] {
    return [...this.changed];
  }

  /** Writes all of it, within the transaction that runs. @returns the papers that were not there before */
  async write(): Promise<SavedPaper[]> {
    return writeArrived({
      changed: this.changedIds().map((id) => ({ id, ...(this.states.get(id) as PaperState) })),
      rows: [...this.rows.values()],
      wasThere: (id) => this.stored.has(id),
      reached: [...this.reached].filter((id) => !this.states.get(id)?.paper),
    });
  }

  /** The latest stamp of all that has arrived. */
  latest(): Stamp {
    return [...this.changed].map((id) => latestOf((this.states.get(id) as PaperState).stamps)).reduce(later, NEVER);
  }

  private seen(sighting: Sighting): void {
    const state = this.states.get(sighting.paperId) ?? nothing;
    this.states.set(sighting.paperId, { ...state, sightings: [...state.sightings, sighting] });
  }

  private change(id: PaperId, state: PaperState): void {
    this.states.set(id, state);
    this.changed.add(id);
  }

  private row(id: PaperId): SyncRow {
    return this.rows.get(id) ?? { id: nameOf(id), dirty: 0 };
  }
}

function present<Row>(rows: (Row | undefined)[]): Row[] {
  return rows.filter((row) => row !== undefined);
}

function nameOf(id: PaperId): string {
  return documentName('papers', id);
}
