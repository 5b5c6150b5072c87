import { parseName } from '../paper/names.ts';
import type { SavedPaper } from '../paper/paper.ts';
import { latexLiteral, plain } from './latex.ts';

/** A field of an entry, its value with its braces. */
export type BibField = [name: string, value: string | undefined];

/** An entry of BibTeX or BibLaTeX. @param fields those without a value are left out */
export function bibEntry(type: string, citekey: string, fields: BibField[]): string {
  let lines = '';
  for (const [name, value] of fields) if (value) lines += `${lines && ',\n'}  ${name} = ${value}`;
  return `@${type}{${citekey},\n${lines}\n}\n`;
}

/** Names as both formats take them apart: "Last, Jr., First", with "and" between them. */
export function authorList({ authors = [], authorsTruncated }: SavedPaper): string {
  const names = authors
    .map(plain)
    .filter((author) => /[^\s,]/.test(author))
    .map(authorName);
  return [...names, ...(authorsTruncated && names.length ? ['others'] : [])].join(' and ');
}

/** "Last, Jr., First"; in braces what must not be taken apart. */
function authorName(author: string): string {
  const name = parseName(author);
  if ('whole' in name) return `{${latexLiteral(name.whole)}}`;
  const { family, suffix, given } = name;
  if (given) return [family, suffix, given].filter(Boolean).join(', ');
  const single = [family, suffix].filter(Boolean).join(' ');
  return single.includes(' ') ? `{${single}}` : single;
}

/** The reader's tags. */
export function keywordList(tags: readonly string[]): string {
  return tags.map(keyword).filter(Boolean).join(', ');
}

// Inside braces a comma or semicolon does not separate keywords.
function keyword(tag: string): string {
  const text = latexLiteral(tag);
  return /[,;]/.test(text) ? `{${text}}` : text;
}

export function braced(value: string | undefined): string | undefined {
  return value && `{${value}}`;
}
