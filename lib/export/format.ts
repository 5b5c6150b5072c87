import type { SavedPaper } from '../paper/paper.ts';

/** A kind of file that papers can be written to. */
export interface ExportFormat {
  /** As the reader knows it, and as the menu says it: "BibTeX". */
  name: string;
  /** Of the file name, without the dot. */
  extension: string;
  mediaType: string;
  /** The whole file, papers in the order given. To be encoded as UTF-8. */
  write(papers: readonly SavedPaper[]): string;
}
