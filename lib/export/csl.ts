import { appearedIn } from '../paper/appeared-in.ts';
import { parseName } from '../paper/names.ts';
import type { SavedPaper } from '../paper/paper.ts';
import { visible } from '../paper/visible.ts';
import type { ExportFormat } from './format.ts';
import { arxivOf, dateOf, doiOf, pageOf, pubmedOf } from './identifiers.ts';
import { escapeUnseen } from './json-text.ts';
import { paperByPaper } from './paper-by-paper.ts';
import { betweenSemicolons, oneLine } from './text.ts';

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
    keyword: filled(keywordList(paper.tags)),
    ...notesOf(paper),
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

/** Between commas; where a tag has a sign that parts them, between semicolons, and one at the end to say so. */
function keywordList(tags: readonly string[]): string {
  const names = tags.map(oneLine).filter(Boolean);
  return names.some((name) => /[,;]/.test(name)) ? `${betweenSemicolons(names)};` : names.join(', ');
}

/** Zotero shows `note`, and takes a line that is an identifier for one; `annote` says that the text is the reader's. */
function notesOf(paper: SavedPaper): { note?: string; annote?: string } {
  const note = visible(paper.note).trim();
  return note ? { note, annote: note } : {};
}

/** A field that is empty is left out. */
function filled<Value extends { length: number }>(value: Value): Value | undefined {
  return value.length > 0 ? value : undefined;
}
