const hidden = /[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u200b\ufeff]/gu;

/** Text on one line, without characters that show nothing or turn its direction. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').replace(hidden, '').trim();
}

/** Text whose lines stay, without such characters. */
export function manyLines(text: string): string {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.toWellFormed().replace(hidden, '').trimEnd());
  return lines.join('\n').trim();
}

/** What stands between commas or semicolons: semicolons, where there are any. */
export function listed(text: string): string[] {
  return text
    .split(text.includes(';') ? ';' : ',')
    .map((part) => part.trim())
    .filter(Boolean);
}
