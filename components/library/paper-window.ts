import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';

/** So many papers are remembered: some screens above and below. */
const REMEMBERED = 1_000;

/** The papers that are on the screen, and those that were: read as they are wanted, and again when they have changed. */
export class PaperWindow {
  private readonly papers = new Map<PaperId, SavedPaper>();
  private readonly stale = new Set<PaperId>();
  private wanted: readonly PaperId[] = [];
  private isReading = false;

  /** @param read gives papers by their ids @param onRead is called when there are more, or other ones */
  constructor(
    private readonly read: (ids: PaperId[]) => Promise<SavedPaper[]>,
    private readonly onRead: () => void,
  ) {}

  get(id: PaperId): SavedPaper | undefined {
    return this.papers.get(id);
  }

  /** These are on the screen. Of papers that went by while others were read, none is read. */
  want(ids: readonly PaperId[]): void {
    this.wanted = ids;
    if (!this.isReading) void this.readOn();
  }

  /** These are not what they were; without a list none is. */
  change(ids: readonly PaperId[] = [...this.papers.keys()]): void {
    for (const id of ids) this.stale.add(id);
    this.want(this.wanted);
  }

  private async readOn(): Promise<void> {
    this.isReading = true;
    try {
      for (let ids = this.lacking(); ids.length > 0; ids = this.lacking()) {
        for (const id of ids) this.stale.delete(id);
        this.remember(ids, await this.read(ids));
        this.onRead();
      }
    } finally {
      this.isReading = false;
    }
  }

  private lacking(): PaperId[] {
    return this.wanted.filter((id) => this.stale.has(id) || !this.papers.has(id));
  }

  private remember(asked: PaperId[], papers: SavedPaper[]): void {
    for (const paper of papers) this.papers.set(paper.id, paper);
    // One that is gone is not asked for for ever.
    const gone = asked.filter((id) => !papers.some((paper) => paper.id === id));
    this.wanted = this.wanted.filter((id) => !gone.includes(id));
    for (const id of this.papers.keys()) {
      if (this.papers.size <= REMEMBERED) break;
      if (!this.wanted.includes(id)) this.papers.delete(id);
    }
  }
}
