import type { PaperIndex } from './paper-index.ts';

/** What was found out about some texts, while the index stays as it is: the next keystroke asks for most of it again. */
export class Remembered<Found> {
  private readonly known = new Map<string, Found>();
  private revision = 0;

  /** @param most how many texts at most */
  constructor(
    private readonly index: PaperIndex,
    private readonly most: number,
  ) {}

  /** What is known of a text, or else what `find` finds out. */
  of(text: string, find: () => Found): Found {
    if (this.revision !== this.index.revision || this.known.size >= this.most) this.known.clear();
    this.revision = this.index.revision;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const found = find();
    this.known.set(text, found);
    return found;
  }
}
