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
    const { block, taken } = readBlock(lines.slice(at));
    if (block) blocks.push(block);
    at += taken;
  }
  return blocks;
}

const fence = /^\s*```/;
const bullet = /^\s*[-*+]\s+(.*)$/;
const numbered = /^\s*\d{1,9}[.)]\s+(.*)$/;
const heading = /^\s*#{1,6}\s+(.*)$/;

function readBlock(lines: string[]): { block?: Block; taken: number } {
  const [first = ''] = lines;
  if (!first.trim()) return { taken: 1 };
  if (fence.test(first)) return readCode(lines);
  const title = heading.exec(first)?.[1];
  if (title !== undefined) return { block: { kind: 'heading', lines: [readRuns(title)] }, taken: 1 };
  for (const item of [bullet, numbered]) if (item.test(first)) return readList(lines, item);
  const end = lengthWhile(lines, (line, at) => at === 0 || isMoreOfParagraph(line));
  return { block: { kind: 'paragraph', lines: lines.slice(0, end).map(readRuns) }, taken: end };
}

const isMoreOfParagraph = (line: string) =>
  line.trim() !== '' && ![fence, bullet, numbered, heading].some((start) => start.test(line));

function readCode(lines: string[]): { block: Block; taken: number } {
  const length = lengthWhile(lines.slice(1), (line) => !fence.test(line));
  return { block: { kind: 'code', text: lines.slice(1, length + 1).join('\n') }, taken: length + 2 };
}

function readList(lines: string[], item: RegExp): { block: Block; taken: number } {
  const taken = lengthWhile(lines, (line) => item.test(line));
  const items = lines.slice(0, taken).map((line) => readRuns(item.exec(line)?.[1] ?? ''));
  return { block: { kind: 'list', isNumbered: item === numbered, items }, taken };
}

function lengthWhile(lines: string[], holds: (line: string, at: number) => boolean): number {
  const end = lines.findIndex((line, at) => !holds(line, at));
  return end < 0 ? lines.length : end;
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
