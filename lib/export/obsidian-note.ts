import type { ExportedPaper } from './format.ts';
import { arxivOf, dateOf, doiOf, pageOf, webUrl } from './identifiers.ts';
import { escapeUnseen } from './json-text.ts';
import { escapeMarkdown, linkedTitle } from './markdown.ts';
import { noteMarkdown } from './note-markdown.ts';
import { safeName } from './note-name.ts';
import { oneLine } from './text.ts';

/** A paper as a note: its facts as properties, which YAML 1.2 takes as JSON, then what there is to read. */
export function obsidianNote(paper: ExportedPaper): string {
  const properties = Object.entries(propertiesOf(paper)).filter(([, value]) => value !== undefined && value !== '');
  const lines = properties.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const parts = [`# ${linkedTitle(paper)}`, byline(paper), abstract(paper), note(paper)];
  // Templater runs what stands behind `<%` wherever that is, when a note is made.
  const header = escapeUnseen(lines.join('\n')).replaceAll('<%', '\\u003c%');
  return `---\n${header}\n---\n\n${parts.filter(Boolean).join('\n\n')}\n`;
}

function propertiesOf(paper: ExportedPaper) {
  return {
    title: oneLine(paper.title),
    aliases: [paper.citekey],
    authors: paper.authors?.map(oneLine).filter(Boolean),
    year: dateOf(paper)?.year,
    venue: oneLine(paper.venue ?? ''),
    doi: doiOf(paper),
    arxiv: arxivOf(paper),
    url: pageOf(paper),
    pdf: webUrl(paper.pdfUrl),
    code: webUrl(paper.codeUrl),
    tags: paper.tags.map(tagName).filter(Boolean),
    status: paper.status,
    starred: paper.starred,
    id: oneLine(paper.id),
  };
}

/** A tag as Obsidian allows it: letters, numbers, `-`, `_`, `/`, not of digits alone. https://help.obsidian.md/tags */
function tagName(tag: string): string {
  const name = oneLine(tag)
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^[-/]{1,99}|[-/]{1,99}$/g, '');
  return /^\d+$/.test(name) ? `_${name}` : name;
}

/** Authors as links, so that the notes of one author's papers hang together. */
function byline({ authors = [], authorsTruncated, venue = '', published }: ExportedPaper): string {
  const names = authors.map(safeName).filter(Boolean);
  const linked = [...names.map((name) => `[[${name}]]`), ...(authorsTruncated && names.length ? ['et al.'] : [])];
  return [linked.join(', '), escapeMarkdown(published ?? ''), escapeMarkdown(venue)].filter(Boolean).join(' · ');
}

function abstract(paper: ExportedPaper): string {
  const text = escapeMarkdown(paper.abstract ?? '');
  return text && `> [!abstract]\n> ${text}`;
}

function note(paper: ExportedPaper): string {
  const text = noteMarkdown(paper.note);
  return text && `## Note\n\n${text}`;
}
