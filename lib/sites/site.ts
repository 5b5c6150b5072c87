import type { FoundPaper } from '../paper/paper.ts';

/** How one site's pages are read. A file named after a hostname exports one as its default. */
export interface Site {
  /** As the reader knows it: "arXiv". */
  name: string;
  /** Its listing and paper pages, as match patterns; examples of real addresses stand above them as comments. */
  matches: string[];
  /**
   * The papers that the page shows, in its order, each once; empty when the page honestly lists none.
   * Reads only what it is given, changes nothing.
   * @throws {LayoutChanged} when the page is known to list papers and no row can be read.
   */
  extract(document: Document, url: URL): FoundPaper[];
  /** The heading of the paper's row, at whose end the mark goes. When the page shows it twice, the one on display. */
  rowOf?(document: Document, paper: FoundPaper): Element | undefined;
  /** The name of this list, or the query typed into it. The document's title when not said. */
  listingOf?(document: Document, url: URL): string | undefined;
  /** Its permission is asked for in the options, not at the installation. */
  optional?: true;
}

/** A page that should list papers has no row that we can read: the site was rebuilt, or we misread it. */
export class LayoutChanged extends Error {
  override name = 'LayoutChanged';

  constructor(
    readonly site: string,
    readonly url: string,
    readonly missing: string,
  ) {
    super(`${site}: no ${missing} found on ${url}`);
  }
}
