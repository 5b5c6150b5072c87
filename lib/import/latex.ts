/** What commands stand for, as the BibTeX reader has them in its tables. */
export interface LatexTables {
  commands: Record<string, string>;
  /** Combining characters by accent commands. */
  diacritics: Record<string, string>;
  /** `---` and the like. */
  ligatures: Record<string, string>;
  /** Commands that only say how their text looks. */
  formattingCommands: Record<string, unknown>;
}

// Maths as a whole; a command with what it is followed by; a brace, a ligature, a tie.
const token = /(?<!\\)\$(?:\\.|[^$\\]){1,2000}\$|\\([A-Za-z]{1,40})[ \t\r\n]{0,40}|\\([^A-Za-z])|[{}]|---?|``|''|~/gs;

/** LaTeX as the text that it shows. Maths stays as it is, between its dollars. */
export function latexText(latex: string, tables: LatexTables): string {
  let accent = '';
  let text = '';
  let at = 0;
  for (const match of latex.matchAll(token)) {
    put(latex.slice(at, match.index));
    const [all, name, sign] = match;
    if (sign !== undefined && sign in tables.diacritics && !isLoneSign(latex, match.index + all.length))
      accent = mark(sign);
    else if (name !== undefined && isAccent(name)) accent = mark(name);
    else put(shown(all, name, sign, tables));
    at = match.index + all.length;
  }
  put(latex.slice(at));
  return text.normalize('NFC');

  function put(piece: string): void {
    const start = accent ? piece.trimStart() : piece;
    if (!start) return;
    const [first = '', ...rest] = start;
    text += accent ? undotted(first) + accent + rest.join('') : start;
    accent = '';
  }

  function mark(command: string): string {
    return tables.diacritics[command] ?? '';
  }

  function isAccent(name: string): boolean {
    return Object.hasOwn(tables.diacritics, name);
  }
}

/** What one token shows. */
function shown(all: string, name: string | undefined, sign: string | undefined, tables: LatexTables): string {
  if (all.startsWith('$')) return all;
  if (all === '{' || all === '}') return '';
  if (name === undefined) return sign ?? tables.ligatures[all] ?? all;
  if (Object.hasOwn(tables.commands, name)) return tables.commands[name] ?? '';
  return Object.hasOwn(tables.formattingCommands, name) ? '' : all;
}

/** `\'` and the like with nothing to stand on. */
function isLoneSign(latex: string, behind: number): boolean {
  return /^\s{0,9}(?:\{\s{0,9}\}|\}|$)/.test(latex.slice(behind, behind + 24));
}

/** An accent takes the place of the dot. */
function undotted(letter: string): string {
  return { ı: 'i', ȷ: 'j' }[letter] ?? letter;
}

/** Text parted at a word or sign that stands outside all braces. */
export function partsOutsideBraces(latex: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const piece of latex.replace(/\s+/g, ' ').split(/([{}]| and |[,;])/i)) {
    if (piece === '{') depth++;
    if (piece === '}') depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(piece)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
