import { bibtexEntries } from './bibtex-entries.ts';
import { bibtexFields } from './bibtex-fields.ts';
import { inBatches } from './in-batches.ts';
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
    yield* inBatches(readings(await file.text(), grammar, options));
  },
};

type Grammar = typeof import('./bibtex-grammar.ts');

function* readings(text: string, grammar: Grammar, options: ReadingOptions): Generator<Reading> {
  for (const piece of bibtexEntries(text)) {
    if (piece.type === 'comment' || piece.type === 'preamble') continue;
    if (piece.text === undefined) yield { line: piece.line, problem: 'unbalanced' };
    else yield* entry(piece.line, piece.text, grammar, options);
  }
}

function* entry(line: number, text: string, grammar: Grammar, { at }: ReadingOptions): Generator<Reading> {
  try {
    if (/^@\s*string\b/i.test(text)) return grammar.learnStrings(text);
    const parsed = grammar.parseEntry(text);
    if (!parsed) return;
    const paper = importedPaper(bibtexFields(parsed, grammar.latexTables), bibtex.name, at);
    yield paper ? { line, paper } : { line, problem: 'noTitle' };
  } catch {
    yield { line, problem: 'malformed' };
  }
}
