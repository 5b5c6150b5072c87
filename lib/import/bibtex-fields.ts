import { nameInOrder } from '../paper/names.ts';
import { dateFrom, dateIn, timeIn } from './dates.ts';
import { idsIn } from './identifiers.ts';
import { type LatexTables, latexText, partsOutsideBraces } from './latex.ts';
import type { PaperFields } from './record.ts';
import { oneLine } from './text.ts';

/** An entry as the grammar has it: values still LaTeX. */
export interface BibtexEntry {
  type: string;
  label: string;
  properties: Record<string, string | number>;
}

/** What an entry of BibTeX or BibLaTeX tells of a paper; fields that Gleaner has no place for are left out. */
export function bibtexFields({ label, properties }: BibtexEntry, tables: LatexTables): PaperFields {
  const raw = (...names: string[]) => String(names.map((name) => properties[name]).find(Boolean) ?? '');
  const text = (...names: string[]) => oneLine(latexText(raw(...names), tables));
  const verbatim = (name: string) => oneLine(unescaped(raw(name)));
  const authors = names(raw('author') || raw('editor'), tables);
  const isOthers = authors.at(-1) === 'others';
  const venue = venueOf(text);
  // dblp says there when its own record was changed.
  const isOfDblp = /\bdblp\b/i.test(`${raw('biburl')} ${raw('bibsource')}`);
  return {
    title: [text('title'), text('subtitle')].filter(Boolean).join(': '),
    ids: idsOf(verbatim, raw),
    noteWithIds: unescaped(raw('note')),
    url: verbatim('url'),
    authors: isOthers ? authors.slice(0, -1) : authors,
    ...(isOthers && { authorsTruncated: true }),
    ...given('published', dateIn(raw('date')) ?? dateFrom(verbatim('year'), text('month'), verbatim('day'))),
    ...given('venue', venue),
    ...given('subjects', raw('primaryclass', 'eprintclass') ? [text('primaryclass', 'eprintclass')] : undefined),
    abstract: text('abstract'),
    tags: keywords(raw('keywords', 'keyword'), tables),
    note: [text('annote', 'annotation'), noteOf(text('note'))].filter(Boolean).join('\n\n'),
    citekey: label,
    ...given('addedAt', timeIn(isOfDblp ? raw('date-added') : raw('date-added', 'timestamp'))),
  };
}

/** A value that is no text, such as a number or an address, without the braces and escapes that are put into it. */
function unescaped(latex: string): string {
  return latex.replace(/\\url\b|\\(?=[_%#&~${}])|[{}]/g, '');
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { [name in Name]?: Value } {
  return (value ? { [name]: value } : {}) as { [name in Name]?: Value };
}

function idsOf(verbatim: (name: string) => string, raw: (...names: string[]) => string): string[] {
  const archive = raw('archiveprefix', 'eprinttype').toLowerCase();
  const eprint = verbatim('eprint');
  const scheme = { pubmed: 'pmid', pmid: 'pmid', pmcid: 'pmcid' }[archive] ?? 'arxiv';
  const numbers = [`${scheme}:${eprint}`, `doi:${verbatim('doi')}`, `pmid:${verbatim('pmid')}`];
  // dblp: `volume = {abs/1706.03762}`; Google Scholar: `journal = {arXiv preprint arXiv:1706.03762}`.
  const inTexts = ['journal', 'volume', 'howpublished'].flatMap((name) => idsIn(verbatim(name)));
  return [...numbers, `pmcid:${verbatim('pmcid')}`, ...inTexts];
}

/** Where it appeared, unless that only says that it is a preprint or on the web. */
function venueOf(text: (...names: string[]) => string): string | undefined {
  const venue = text('journaltitle', 'journal', 'booktitle', 'eventtitle') || text('howpublished');
  return /^(?:arxiv\b|corr$|https?:|\\url)/i.test(venue) ? undefined : venue || undefined;
}

/** A note that holds no more than an identifier or an address is none. */
function noteOf(note: string): string {
  return /^(?:arxiv[: ]|(?:\\url)?https?:)\S{0,200}$/i.test(note) ? '' : note;
}

function keywords(latex: string, tables: LatexTables): string[] {
  return partsOutsideBraces(latex, /^[,;]$/).map((part) => oneLine(latexText(part, tables)));
}

/** Names in the order in which they are spoken; one that is all in braces stays whole. */
function names(latex: string, tables: LatexTables): string[] {
  return partsOutsideBraces(latex, /^ and $/i)
    .map((name) => personName(name, tables))
    .filter(Boolean);
}

function personName(latex: string, tables: LatexTables): string {
  const [family = '', ...others] = partsOutsideBraces(latex, /^,$/).map((part) => oneLine(latexText(part, tables)));
  if (others.length === 0) return family;
  const [suffix, given] = others.length > 1 ? [others[0], others.slice(1).join(' ')] : ['', others[0]];
  return nameInOrder({ family, given: given ?? '', suffix: suffix ?? '' });
}
