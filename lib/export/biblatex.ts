import { appearedIn } from '../paper/appeared-in.ts';
import type { SavedPaper } from '../paper/paper.ts';
import { authorList, type BibField, bibEntry, braced, keywordList } from './bib-entry.ts';
import type { ExportFormat } from './format.ts';
import { arxivClassOf, arxivOf, dateOf, doiOf, isoDate, pageOf, pubmedOf } from './identifiers.ts';
import { latexLiteral, latexText, latexTitle, plain } from './latex.ts';
import { paperByPaper } from './paper-by-paper.ts';

/** Entries for biber, by the data model of the BibLaTeX manual, section 2: https://ctan.org/pkg/biblatex */
export const biblatex: ExportFormat = {
  id: 'biblatex',
  name: 'BibLaTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  write: paperByPaper(biblatexEntry, { between: '\n' }),
};

/** A paper as one entry. */
export function biblatexEntry(paper: SavedPaper & { citekey: string }): string {
  const { type, venueField } = kindOf(paper);
  const date = dateOf(paper);
  return bibEntry(type, paper.citekey, [
    ['title', braced(latexTitle(paper.title))],
    ['author', braced(authorList(paper))],
    ['date', braced(date && isoDate(date))],
    [venueField, braced(latexLiteral(paper.venue ?? ''))],
    ...eprintFields(paper),
    ['doi', braced(doiOf(paper))],
    ['url', braced(pageOf(paper))],
    ['abstract', braced(latexText(paper.abstract ?? ''))],
    ['keywords', braced(keywordList(paper.tags))],
    ['annotation', braced(latexText(paper.note))],
  ]);
}

/** What is only known to be on the web is `online`: preprints are. That has no field for any place beside it. */
function kindOf(paper: SavedPaper): { type: string; venueField: string } {
  const appeared = appearedIn(paper);
  if (appeared === 'conference') return { type: 'inproceedings', venueField: 'booktitle' };
  if (appeared === 'journal') return { type: 'article', venueField: 'journaltitle' };
  const isOnline = !plain(paper.venue ?? '') && (arxivOf(paper) ?? doiOf(paper) ?? pageOf(paper));
  return { type: isOnline ? 'online' : 'misc', venueField: 'howpublished' };
}

/** The number at arXiv, else that in PubMed, as the manual has both under "Electronic Publishing Information". */
function eprintFields(paper: SavedPaper): BibField[] {
  const [id, pmid] = [arxivOf(paper), pubmedOf(paper, 'pmid')];
  if (!id)
    return pmid
      ? [
          ['eprint', braced(pmid)],
          ['eprinttype', braced('pubmed')],
        ]
      : [];
  return [
    ['eprint', braced(id)],
    ['eprinttype', braced('arXiv')],
    ['eprintclass', braced(arxivClassOf(paper))],
  ];
}
