import { visible } from '../paper/visible.ts';

/** Text on one line, without characters that show nothing or turn its direction. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).trim();
}

/** Text whose lines and tabs stay, without such characters. */
export function manyLines(text: string): string {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => visible(line).trimEnd());
  return lines.join('\n').trim();
}

/** What stands between commas or semicolons: semicolons, where there are any. */
export function listed(text: string): string[] {
  return text.includes(';') ? betweenSemicolons(text) : parts(text, ',');
}

/** What stands between semicolons, where it is known that these part it. */
export function betweenSemicolons(text: string): string[] {
  return parts(text, ';');
}

function parts(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A title without the marks that Zotero writes into it: https://www.zotero.org/support/kb/rich_text_bibliography */
export function withoutMarks(title: string): string {
  return title.replace(
    /<\/?(?:i|b|sub|sup)>|<span (?:class="nocase"|style="font-variant: ?small-caps;?")>|<\/span>/g,
    '',
  );
}
