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

/** Text that no Markdown reader takes for markup: a list's bullet or number counts only at the start. */
export function escapeMarkdown(text: string): string {
  const line = oneLine(text);
  // Most texts have no sign; to see that is quicker than to replace none.
  const escaped = line.search(signs) < 0 ? line : line.replace(signs, '\\$&');
  return atStart.test(escaped) ? escaped.replace(atStart, '$&\\') : escaped;
}

const signs = /[\\`*_{}[\]<>#|~$^=&%]/g;
const atStart = /^(?:\d+(?=[.)])|(?=[-+]))/;

// Parentheses would end the link; `&copy;` would turn into a character.
function destination(url: string): string {
  return url
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=#?\w+;)/g, '\\&');
}
