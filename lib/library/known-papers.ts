import { canonicalIds } from '../paper/identity.ts';
import { asSaved, merge } from '../paper/merge.ts';
import type { FoundPaper, PaperId, SavedPaper, Source } from '../paper/paper.ts';
import { type Alias, database } from './database.ts';

/** A paper after its page was saved. */
export interface Kept {
  paper: SavedPaper;
  /** It was not in the library before. */
  isNew: boolean;
}

/** The records that a page's papers are already known by, growing as the page is gone through. */
export class KnownPapers {
  readonly records = new Map<PaperId, SavedPaper>();
  readonly newIds = new Set<PaperId>();
  readonly newAliases: Alias[] = [];
  private readonly idOf = new Map<PaperId, PaperId>();

  static async of(found: FoundPaper[]): Promise<KnownPapers> {
    const known = new KnownPapers();
    const ids = [...new Set(found.flatMap(canonicalIds))];
    // A cursor that skips from key to key: for the many papers that are new it costs next to nothing, unlike a get each.
    const aliases = await database.aliases.where('alias').anyOf(ids).toArray();
    for (const { alias, paperId } of aliases) known.idOf.set(alias, paperId);
    const named = [...new Set([...ids, ...known.idOf.values()])];
    for (const paper of await database.papers.where('id').anyOf(named).toArray()) known.add(paper);
    return known;
  }

  all(): SavedPaper[] {
    return [...this.records.values()];
  }

  /** The paper, merged into its record or as a new one. */
  take(found: FoundPaper, seen: Source): Kept {
    const ids = canonicalIds(found);
    const id = ids.map((each) => this.idOf.get(each)).find((each) => each !== undefined);
    const old = id && this.records.get(id);
    const paper = old ? merge(old, found, seen) : asSaved(found, seen);
    if (!old) this.newIds.add(paper.id);
    this.add(paper);
    this.nameBy(paper, ids);
    return { paper, isNew: this.newIds.has(paper.id) };
  }

  private add(paper: SavedPaper): void {
    this.records.set(paper.id, paper);
    this.idOf.set(paper.id, paper.id);
  }

  /** Identifiers that no other paper goes by lead to this one from here on. */
  private nameBy(paper: SavedPaper, ids: PaperId[]): void {
    for (const alias of ids.filter((each) => !this.idOf.has(each))) {
      this.idOf.set(alias, paper.id);
      this.newAliases.push({ alias, paperId: paper.id });
    }
  }
}
