import { appearedIn } from '../paper/appeared-in.ts';
import type { SavedPaper } from '../paper/paper.ts';
import { authorList, type BibField, bibEntry, braced, keywordList } from './bib-entry.ts';
import type { ExportFormat } from './format.ts';
import { arxivClassOf, arxivOf, dateOf, doiOf, pageOf, pubmedOf } from './identifiers.ts';
import { latexLiteral, latexText, latexTitle } from './latex.ts';
import { paperByPaper } from './paper-by-paper.ts';

/** Entries for BibTeX and biber, in the fields that the classic styles and Zotero know: http://www.bibtex.org/Format/ */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  name: 'BibTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  write: paperByPaper(bibtexEntry, { between: '\n' }),
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const kinds = {
  conference: { type: 'inproceedings', venueField: 'booktitle' },
  journal: { type: 'article', venueField: 'journal' },
  unknown: { type: 'misc', venueField: 'howpublished' },
};

/** A paper as one entry. */
export function bibtexEntry(paper: SavedPaper & { citekey: string }): string {
  const { type, venueField } = kinds[appearedIn(paper) ?? 'unknown'];
  const date = dateOf(paper);
  return bibEntry(type, paper.citekey, [
    ['title', braced(latexTitle(paper.title))],
    ['author', braced(authorList(paper))],
    ['year', braced(date?.year)],
    // The name of a macro that the styles define.
    ['month', months[(date?.month ?? 0) - 1]],
    [venueField, braced(latexLiteral(paper.venue ?? ''))],
    ...eprintFields(paper),
    ['doi', braced(doiOf(paper))],
    ['url', braced(pageOf(paper))],
    ['abstract', braced(latexText(paper.abstract ?? ''))],
    ['keywords', braced(keywordList(paper.tags))],
    ['annote', braced(latexText(paper.note))],
  ]);
}

/** As arXiv has them: https://info.arxiv.org/help/hypertex/bibstyles/index.html; else the number in PubMed. */
function eprintFields(paper: SavedPaper): BibField[] {
  const [id, pmid] = [arxivOf(paper), pubmedOf(paper, 'pmid')];
  if (!id)
    return pmid
      ? [
          ['eprint', braced(pmid)],
          ['archivePrefix', braced('pubmed')],
        ]
      : [];
  return [
    ['eprint', braced(id)],
    ['archivePrefix', braced('arXiv')],
    ['primaryClass', braced(arxivClassOf(paper))],
  ];
}
