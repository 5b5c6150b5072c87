/** A run of a note's text: words, or words that are set otherwise. */
export type Run =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'emphasis' | 'strong'; runs: Run[] }
  | { kind: 'link'; href: string; text: string };

/** A part of a note that stands by itself. */
export type Block =
  | { kind: 'paragraph' | 'heading'; lines: Run[][] }
  | { kind: 'code'; text: string }
  | { kind: 'list'; isNumbered: boolean; items: Run[][] };

/**
 * A note as it is shown: paragraphs, headings, lists, code, emphasis and links of CommonMark (https://spec.commonmark.org),
 * where a line break stays one. All else is text as it was typed, HTML too.
 */
export function readMarkdown(note: string): Block[] {
  const lines = note.replaceAll('\r\n', '\n').split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const { block, end } = readBlock(lines, at);
    if (block) blocks.push(block);
    at = end;
  }
  return blocks;
}

const fence = /^\s*```/;
const bullet = /^\s*[-*+]\s+(.*)/s;
const numbered = /^\s*\d{1,9}[.)]\s+(.*)/s;
const heading = /^\s*#{1,6}\s+(.*)/s;

/** The block that begins on a line, and the line behind it; no block where the line is blank. */
function readBlock(lines: string[], at: number): { block?: Block; end: number } {
  const first = lines[at] ?? '';
  if (!first.trim()) return { end: at + 1 };
  if (fence.test(first)) return readCode(lines, at);
  const title = heading.exec(first)?.[1];
  if (title !== undefined) return { block: { kind: 'heading', lines: [readRuns(title)] }, end: at + 1 };
  for (const item of [bullet, numbered]) if (item.test(first)) return readList(lines, at, item);
  const end = endWhere(lines, at + 1, (line) => !isMoreOfParagraph(line));
  return { block: { kind: 'paragraph', lines: lines.slice(at, end).map(readRuns) }, end };
}

const isMoreOfParagraph = (line: string) =>
  line.trim() !== '' && ![fence, bullet, numbered, heading].some((start) => start.test(line));

function readCode(lines: string[], at: number): { block: Block; end: number } {
  const end = endWhere(lines, at + 1, (line) => fence.test(line));
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, end: end + 1 };
}

function readList(lines: string[], at: number, item: RegExp): { block: Block; end: number } {
  const end = endWhere(lines, at, (line) => !item.test(line));
  const items = lines.slice(at, end).map((line) => readRuns(item.exec(line)?.[1] ?? ''));
  return { block: { kind: 'list', isNumbered: item === numbered, items }, end };
}

/** The first line from a place on of which it holds; behind the last one where there is none. */
function endWhere(lines: string[], from: number, holds: (line: string) => boolean): number {
  for (let at = from; at < lines.length; at++) if (holds(lines[at] as string)) return at;
  return lines.length;
}

// Not within a word: snake_case is no emphasis.
const special =
  /`(?<code>[^`]+)`|\*\*(?=\S)(?<strong>[^*]+?)(?<=\S)\*\*|\*(?=\S)(?<star>[^*]+?)(?<=\S)\*|(?<![\p{L}\p{N}_])_(?=\S)(?<line>[^_]+?)(?<=\S)_(?![\p{L}\p{N}_])|\[(?<name>[^[\]]+)\]\((?<target>https:\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)|(?<bare>https:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/gu;

function readRuns(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(special)) {
    if (match.index > end) runs.push({ kind: 'text', text: text.slice(end, match.index) });
    runs.push(readRun(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ kind: 'text', text: text.slice(end) });
  return runs;
}

function readRun({ code, strong, star, line, name, target, bare }: Record<string, string | undefined>): Run {
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', runs: readRuns(strong) };
  if (target !== undefined) return { kind: 'link', href: target, text: name ?? target };
  if (bare !== undefined) return { kind: 'link', href: bare, text: bare };
  return { kind: 'emphasis', runs: readRuns(star ?? line ?? '') };
}
