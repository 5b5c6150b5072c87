import { parseName } from '../paper/names.ts';
import type { SavedPaper } from '../paper/paper.ts';
import type { ExportFormat } from './format.ts';
import { arxivOf, dateOf, doiOf, pageOf, pubmedOf } from './identifiers.ts';
import { escapeUnseen } from './json-text.ts';
import { paperByPaper } from './paper-by-paper.ts';
import { oneLine } from './text.ts';
import { appearedIn } from './venue.ts';

/** Items for citation processors, pandoc and Zotero: https://github.com/citation-style-language/schema */
export const csl: ExportFormat = {
  id: 'csl',
  name: 'CSL-JSON',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: paperByPaper((paper) => escapeUnseen(JSON.stringify(item(paper))), {
    begin: '[\n',
    between: ',\n',
    end: '\n]\n',
  }),
};

const types = { conference: 'paper-conference', journal: 'article-journal', unknown: 'article' };

function item(paper: SavedPaper & { citekey: string }) {
  const arxiv = arxivOf(paper);
  const date = dateOf(paper);
  return {
    id: paper.citekey,
    type: types[appearedIn(paper) ?? 'unknown'],
    'citation-key': paper.citekey,
    title: oneLine(paper.title),
    author: filled(authorsOf(paper)),
    issued: date && { 'date-parts': [[Number(date.year), date.month, date.day].filter((part) => part !== undefined)] },
    'container-title': filled(oneLine(paper.venue ?? '')),
    // As Zotero has preprints.
    ...(arxiv && { archive: 'arXiv', number: `arXiv:${arxiv}` }),
    DOI: doiOf(paper),
    PMID: pubmedOf(paper, 'pmid'),
    PMCID: pubmedOf(paper, 'pmcid'),
    URL: pageOf(paper),
    abstract: filled(oneLine(paper.abstract ?? '')),
    keyword: filled(paper.tags.map(oneLine).filter(Boolean).join(', ')),
    note: filled(oneLine(paper.note)),
  };
}

function authorsOf({ authors = [], authorsTruncated }: SavedPaper) {
  const names = authors.map(oneLine).filter(Boolean).map(nameOf);
  return authorsTruncated && names.length ? [...names, { literal: 'others' }] : names;
}

function nameOf(author: string) {
  const name = parseName(author);
  if ('whole' in name) return { literal: name.whole };
  const { family, given, suffix } = name;
  return { family, ...(given && { given }), ...(suffix && { suffix }) };
}

/** A field that is empty is left out. */
function filled<Value extends { length: number }>(value: Value): Value | undefined {
  return value.length > 0 ? value : undefined;
}
