import type { SavedPaper } from '../paper/paper.ts';
import type { ExportFormat } from './format.ts';
import { dateOf, pageOf } from './identifiers.ts';
import { paperByPaper } from './paper-by-paper.ts';
import { oneLine } from './text.ts';

/** A list with an entry for each paper (CommonMark); page text stays text. */
export const markdown: ExportFormat = {
  id: 'markdown',
  name: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  write: paperByPaper(entry, { between: '\n' }),
};

function entry(paper: SavedPaper): string {
  const lines = [`**${linkedTitle(paper)}**`, byline(paper), labelled('Tags', paper.tags.join(', '))];
  lines.push(labelled('Note', paper.note));
  const [first, ...others] = lines.filter(Boolean);
  // A backslash at the end of a line breaks it there.
  const item = [`- ${first}`, ...others.map((line) => `  ${line}`)].join('\\\n');
  return `${item}\n${paper.abstract ? `\n  > ${escapeMarkdown(paper.abstract)}\n` : ''}`;
}

/** A title that leads to the paper's page. */
export function linkedTitle(paper: SavedPaper): string {
  const title = escapeMarkdown(paper.title) || escapeMarkdown(paper.id);
  const url = pageOf(paper);
  return url ? `[${title}](${destination(url)})` : title;
}

function byline(paper: SavedPaper): string {
  const authors = [...(paper.authors ?? []), ...(paper.authorsTruncated ? ['et al.'] : [])].join(', ');
  const venue = escapeMarkdown(paper.venue ?? '');
  return [escapeMarkdown(authors), dateOf(paper)?.year, venue && `*${venue}*`].filter(Boolean).join(' · ');
}

function labelled(label: string, text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped && `${label}: ${escaped}`;
}

/** Text that no Markdown reader takes for markup, on one line. */
export function escapeMarkdown(text: string): string {
  return escapeStart(escapeSigns(oneLine(text)));
}

/** A piece of a line, of which no sign is markup. */
export function escapeSigns(text: string): string {
  // Most texts have no sign; to see that is quicker than to replace none.
  return text.search(signs) < 0 ? text : text.replace(signs, '\\$&');
}

/** A line that is no item of a list: a bullet or number counts only at the start. */
export function escapeStart(line: string): string {
  return atStart.test(line) ? line.replace(atStart, '$&\\') : line;
}

const signs = /[\\`*_{}[\]<>#|~$^=&%]/g;
const atStart = /^(?:\d+(?=[.)])|(?=[-+]))/;

/** The address of a link. */
// Parentheses would end the link; `&copy;` would turn into a character.
export function destination(url: string): string {
  return url
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=#?\w+;)/g, '\\&');
}
