import type { DeskAside } from './import-aside.ts';
import type { ChosenFile, ImportStep } from './import-steps.ts';

/** What runs, and how it shows its steps. */
interface Running {
  signal: AbortSignal;
  show(step: ImportStep): void;
}

/** @returns what is shown at the end; `undefined` for nothing */
export type ImportWork = (desk: DeskAside, running: Running) => Promise<ImportStep | undefined>;

/** Runs what an import does, one piece of work at a time, at a desk that is there until the import is closed. */
export class ImportRuns {
  /** What is being imported, and how many files that came with it are not. */
  chosen: ChosenFile | undefined;
  private calling = new AbortController();
  private desk: DeskAside | undefined;

  /** @param show is given each step of the work that has not been called off */
  constructor(readonly show: (step: ImportStep | undefined) => void) {}

  /** Calls off what runs, and runs this instead. @throws what goes wrong, unless it is called off meanwhile */
  async run(work: ImportWork): Promise<void> {
    this.calling.abort();
    this.calling = new AbortController();
    const { signal } = this.calling;
    const show = (step: ImportStep | undefined) => signal.aborted || this.show(step);
    try {
      show(await work(await this.deskNow(), { signal, show }));
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Calls off what runs, and frees what was read. */
  close(): void {
    this.calling.abort();
    this.desk?.close();
    this.desk = undefined;
    this.show(undefined);
  }

  private async deskNow(): Promise<DeskAside> {
    const { DeskAside } = await import('./import-aside.ts');
    this.desk ??= new DeskAside();
    return this.desk;
  }
}
