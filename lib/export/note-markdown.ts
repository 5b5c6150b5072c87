import { type Block, type Run, readMarkdown } from '../paper/note-markdown.ts';
import { visible } from '../paper/visible.ts';
import { webUrl } from './identifiers.ts';
import { destination, escapeSigns, escapeStart } from './markdown.ts';

/** The reader's note with the markup that Gleaner shows of it; whatever else a vault could obey stays text. */
export function noteMarkdown(note: string): string {
  const lines = visible(note).replace(/\r\n?/g, '\n');
  return readMarkdown(lines).map(blockMarkdown).join('\n\n');
}

function blockMarkdown(block: Block): string {
  if (block.kind === 'code') return codeBlock(block.text);
  if (block.kind === 'list') return block.items.map((runs, i) => `${bullet(block, i)} ${line(runs)}`).join('\n');
  // Under the heading of the note itself.
  const mark = block.kind === 'heading' ? '### ' : '';
  return block.lines.map((runs) => mark + line(runs)).join('\n');
}

function bullet({ isNumbered }: { isNumbered: boolean }, place: number): string {
  return isNumbered ? `${place + 1}.` : '-';
}

/** In no language: in some, plugins run what stands there. Templater looks for its commands in code too. */
function codeBlock(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return [fence, text.replaceAll('<%', '< %'), fence].join('\n');
}

function line(runs: Run[]): string {
  return escapeStart(runs.map(runMarkdown).join('').trim());
}

function runMarkdown(run: Run): string {
  switch (run.kind) {
    case 'text':
      // At its end an exclamation mark would make an image of a link.
      return escapeSigns(run.text.replace(/\s+/g, ' ')).replace(/!$/, '\\!');
    case 'code':
      // Dataview runs code that begins with these signs.
      return /^\s*[=$]|<%/.test(run.text) ? escapeSigns(`\`${run.text}\``) : `\`${run.text}\``;
    case 'strong':
      return `**${run.runs.map(runMarkdown).join('')}**`;
    case 'emphasis':
      return `*${run.runs.map(runMarkdown).join('')}*`;
    case 'link':
      return linkMarkdown(run.text, webUrl(run.href));
  }
}

function linkMarkdown(text: string, url: string | undefined): string {
  return url ? `[${escapeSigns(text)}](${destination(url)})` : escapeSigns(text);
}
