import { joinNotes } from '../lib/paper/join-notes.ts';

type Write = (text: string, over: string) => Promise<string>;

/**
 * A note while it is typed, over the one in the library. That may become another one meanwhile, by another window or
 * device: it is shown where nothing waits to be saved, and otherwise the saving has both.
 */
export class TypedNote {
  private saving: Promise<void> | undefined;

  /**
   * @param over the library's note as far as what is typed takes it into account
   * @param text what stands in the field
   */
  constructor(
    public over: string,
    public text = over,
  ) {}

  get isUnsaved(): boolean {
    return this.text !== this.over;
  }

  /** The library has this note. */
  arrive(note: string): void {
    // While a note is saved, one that was saved before may still be on its way here.
    if (!this.isUnsaved && !this.saving) [this.over, this.text] = [note, note];
  }

  /**
   * Saves what is typed, and what is typed meanwhile, until nothing is left to save.
   * @param write saves a text that was typed over another one, and gives the note as it is stored
   * @throws what `write` throws; what is typed stays
   */
  save(write: Write): Promise<void> {
    this.saving ??= this.saveAll(write).finally(() => {
      this.saving = undefined;
    });
    return this.saving;
  }

  private async saveAll(write: Write): Promise<void> {
    while (this.isUnsaved) {
      const { text, over } = this;
      const stored = await write(text, over);
      this.text = this.withTyped(text, stored);
      this.over = stored;
    }
  }

  /** The stored note, with what has been typed since it was sent. */
  private withTyped(sent: string, stored: string): string {
    if (this.text === sent) return stored;
    return stored.startsWith(sent) ? this.text + stored.slice(sent.length) : joinNotes(this.text, stored);
  }
}
