import { canonicalIds, schemeOf } from '../paper/identity.ts';
import { asSaved, merge } from '../paper/merge.ts';
import type { FoundPaper, PaperId, SavedPaper, Source } from '../paper/paper.ts';
import { areTwins, cannotBeOne, toldApart, twinKey } from '../paper/twins.ts';
import { unite } from '../paper/unite.ts';
import { type Alias, database, type Merger } from './database.ts';
import { PartedPapers } from './parted-papers.ts';

/** A paper after its page was saved. */
export interface Kept {
  paper: SavedPaper;
  /** It was not in the library before. */
  isNew: boolean;
}

/**
 * The records that a page's papers are already known by, growing as the page is gone through. Identifiers that lead to
 * one record are one set of a union-find; a paper with identifiers of two sets makes them one, and so do twins.
 */
export class KnownPapers {
  readonly records = new Map<PaperId, SavedPaper>();
  readonly newIds = new Set<PaperId>();
  readonly newAliases = new Map<PaperId, Alias>();
  readonly mergers: Omit<Merger, 'at' | 'sightings'>[] = [];
  protected readonly idOf = new Map<PaperId, PaperId>();
  private readonly byTwinKey = new Map<string, Set<PaperId>>();

  protected constructor(protected readonly parted: PartedPapers) {}

  static async of(found: FoundPaper[]): Promise<KnownPapers> {
    const known = new KnownPapers(await PartedPapers.all());
    await known.load(found.flatMap(canonicalIds), found);
    return known;
  }

  /** Reads the records under these identifiers, and those that may be twins of these papers. */
  protected async load(wanted: PaperId[], found: Pick<SavedPaper, 'title' | 'authors'>[]): Promise<void> {
    const ids = [...new Set(wanted)];
    // A cursor that skips from key to key: for the many papers that are new it costs next to nothing, unlike a get each.
    const aliases = await database.aliases.where('alias').anyOf(ids).toArray();
    for (const { alias, paperId } of aliases) if (!this.idOf.has(alias)) this.idOf.set(alias, paperId);
    const named = [...new Set([...ids, ...aliases.map(({ paperId }) => paperId)])];
    const records = await database.papers.where('id').anyOf(named).toArray();
    const keys = [...found, ...records].map(twinKey).filter((key) => key !== undefined);
    const twins = await database.papers.where('twinKey').anyOf(keys).toArray();
    for (const paper of [...records, ...twins]) if (!this.records.has(paper.id)) this.add(paper);
  }

  /** The paper, merged into its record or as a new one. */
  take(found: FoundPaper, seen: Source): PaperId {
    const ids = canonicalIds(found);
    const [old, ...others] = this.recordsNamed(ids);
    let paper = old ? merge(old, found, seen) : asSaved(found, seen);
    if (!old) this.newIds.add(paper.id);
    this.add(paper);
    this.nameBy(paper.id, ids);
    for (const other of others) paper = this.unite(paper, other);
    const twins = this.twinsOf(paper);
    // Of several, nobody knows which.
    if (twins.length === 1) paper = this.unite(paper, twins[0] as SavedPaper);
    return paper.id;
  }

  /** What became of a record that `take` named. */
  kept(id: PaperId): Kept {
    const last = this.idOf.get(id) ?? id;
    return { paper: this.records.get(last) as SavedPaper, isNew: this.newIds.has(last) };
  }

  /** The records under these identifiers. An address alone proves less: an identifier may tell its paper apart. */
  protected recordsNamed(ids: PaperId[]): SavedPaper[] {
    const named = this.recordsOf(ids.filter((id) => schemeOf(id) !== 'url'));
    const onSamePage = this.recordsOf(ids.filter((id) => schemeOf(id) === 'url'));
    return [...new Set([...named, ...onSamePage.filter((record) => !toldApart(record.ids, ids))])];
  }

  private recordsOf(ids: PaperId[]): SavedPaper[] {
    const records = ids.map((id) => this.records.get(this.idOf.get(id) ?? id));
    return [...new Set(records.filter((record) => record !== undefined))];
  }

  protected twinsOf(paper: SavedPaper): SavedPaper[] {
    const others = [...(this.byTwinKey.get(paper.twinKey ?? '') ?? [])].filter((id) => id !== paper.id);
    return this.recordsOf(others).filter((other) => areTwins(paper, other) && !this.parted.has(paper.id, other.id));
  }

  /** Makes two records one, the one that was seen first, unless they cannot be or the reader has parted them. */
  private unite(paper: SavedPaper, other: SavedPaper): SavedPaper {
    if (this.parted.has(paper.id, other.id) || cannotBeOne(paper.ids, other.ids)) return paper;
    const [one, absorbed] = other.firstSeen <= paper.firstSeen ? [other, paper] : [paper, other];
    const united = unite(one, absorbed);
    this.mergers.push({ absorbed: absorbed.id, into: one.id, records: [one, absorbed] });
    this.records.delete(absorbed.id);
    this.newIds.delete(absorbed.id);
    for (const [id, paperId] of this.idOf) if (paperId === absorbed.id) this.idOf.set(id, one.id);
    for (const alias of absorbed.ids.concat(absorbed.id)) this.alias(alias, one.id);
    this.add(united);
    return united;
  }

  protected add(paper: SavedPaper): void {
    this.records.set(paper.id, paper);
    this.idOf.set(paper.id, paper.id);
    if (paper.twinKey)
      this.byTwinKey.set(paper.twinKey, (this.byTwinKey.get(paper.twinKey) ?? new Set()).add(paper.id));
  }

  /** Identifiers that no other paper goes by lead to this one from here on. */
  protected nameBy(id: PaperId, ids: PaperId[]): void {
    for (const alias of ids.filter((each) => !this.idOf.has(each))) this.alias(alias, id);
  }

  private alias(alias: PaperId, paperId: PaperId): void {
    this.idOf.set(alias, paperId);
    this.newAliases.set(alias, { alias, paperId });
  }
}
