import type { SavedPaper } from '../../lib/paper/paper.ts';

/** What the reader has said of a paper. */
export type Said = Pick<SavedPaper, 'starred' | 'tags' | 'note' | 'shelf'>;

/** What was acknowledged, kept outside of the browser: a paper by its mark, an edit by what the page shows of it. */
export class Ledger {
  /** Papers whose marks a page has shown. */
  readonly captured = new Set<string>();
  /** What was last acknowledged of papers that were edited; `undefined` where the paper was deleted. */
  readonly edited = new Map<string, Said | undefined>();
  /** Files that were imported: what their papers' ids begin with, how many they are, and whether that was acknowledged. */
  readonly imports: { prefix: string; count: number; isDone: boolean }[] = [];
  private pending: { id: string; after: Said | undefined } | undefined;
  /** How many acknowledgements there were. */
  count = 0;

  /** Runs an edit that ends when the page has acknowledged it. */
  async edit(id: string, after: Said | undefined, run: () => Promise<void>): Promise<void> {
    this.pending = { id, after };
    await run();
    this.edited.set(id, after);
    this.pending = undefined;
    this.count += 1;
  }

  capture(ids: string[]): void {
    for (const id of ids) {
      if (!this.captured.has(id)) this.count += 1;
      this.captured.add(id);
    }
  }

  /** What the library lacks of all this, in words; what was under way when the browser was killed may be there or not. */
  losses(papers: ReadonlyMap<string, SavedPaper>): string[] {
    const lost: string[] = [];
    for (const id of this.captured) if (!papers.has(id) && !this.maybeDeleted(id)) lost.push(`${id} was captured`);
    for (const [id, said] of this.edited) {
      const now = saidOf(papers.get(id));
      const isPending = this.pending?.id === id && same(now, this.pending.after);
      if (!same(now, said) && !isPending) lost.push(`${id} was ${JSON.stringify(said)} and is ${JSON.stringify(now)}`);
    }
    for (const { prefix, count, isDone } of this.imports) {
      const there = [...papers.keys()].filter((id) => id.startsWith(prefix)).length;
      if (there !== count && (isDone || there !== 0)) lost.push(`${there} of ${count} papers of ${prefix}`);
    }
    return lost;
  }

  /** Goes on from what is there. */
  takeOver(papers: ReadonlyMap<string, SavedPaper>): void {
    if (this.pending) this.edited.set(this.pending.id, undefined);
    this.pending = undefined;
    for (const id of this.edited.keys()) this.edited.set(id, saidOf(papers.get(id)));
    for (const id of this.captured) if (!papers.has(id)) this.captured.delete(id);
    for (const each of this.imports) each.isDone = [...papers.keys()].some((id) => id.startsWith(each.prefix));
  }

  private maybeDeleted(id: string): boolean {
    const isGoing = this.pending?.id === id && this.pending.after === undefined;
    return isGoing || (this.edited.has(id) && this.edited.get(id) === undefined);
  }
}

/** What the reader has said of a paper that is there. */
export function saidOf(paper: SavedPaper | undefined): Said | undefined {
  if (!paper) return undefined;
  const { starred, tags, note, shelf } = paper;
  return { starred, tags, note, shelf };
}

function same(one: Said | undefined, other: Said | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
