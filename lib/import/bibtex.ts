import { BibtexEntries, type BibtexPiece } from './bibtex-entries.ts';
import { bibtexFields } from './bibtex-fields.ts';
import { entriesOf, inBatches } from './in-batches.ts';
import type { ImportFormat, Reading, ReadingOptions } from './reading.ts';
import { importedPaper } from './record.ts';

/** Entries of BibTeX and BibLaTeX. */
export const bibtex: ImportFormat = {
  id: 'bibtex',
  name: 'BibTeX',
  recognises: (head) => /(?:^|[\s}])@\s{0,9}[A-Za-z]{1,40}\s{0,9}[{(]/.test(head),
  async *read(file, options) {
    // The grammar is large, and few need it.
    const grammar = await import('./bibtex-grammar.ts');
    grammar.forgetStrings();
    yield* inBatches(entriesOf(file.pieces(), new BibtexEntries()), (entry) => reading(entry, grammar, options));
  },
};

type Grammar = typeof import('./bibtex-grammar.ts');

function reading({ line, type, text }: BibtexPiece, grammar: Grammar, { at }: ReadingOptions): Reading | undefined {
  if (type === 'comment' || type === 'preamble') return undefined;
  if (text === undefined) return { line, problem: 'unbalanced' };
  try {
    if (type === 'string') return void grammar.learnStrings(text);
    const parsed = grammar.parseEntry(text);
    const paper = parsed && importedPaper(bibtexFields(parsed, grammar.latexTables), bibtex.name, at);
    if (parsed) return paper ? { line, paper } : { line, problem: 'noTitle' };
  } catch {
    return { line, problem: 'malformed' };
  }
}
