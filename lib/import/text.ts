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
  return text
    .split(text.includes(';') ? ';' : ',')
    .map((part) => part.trim())
    .filter(Boolean);
}
