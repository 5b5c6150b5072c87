import { isPlainAscii } from '../paper/visible.ts';
import { isMaths, mathsCandidate } from './maths.ts';
import { oneLine } from './text.ts';

// BibTeX counts `\{` as a brace, so a lone one would break the file: braces are written as commands.
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

// Most texts have nothing that means something to LaTeX. To look for what is there is eight times as fast as to see that
// nothing else is.
const signs = /[#$%&\\^_`{}~]/;

/** Text as LaTeX that shows it as it is, on one line: nothing in it is a command. */
export function latexLiteral(text: string): string {
  return isLiteral(text) ? text : escapeLatex(plain(text));
}

/** Text as LaTeX, with the maths between dollars kept where it is safe. */
export function latexText(text: string): string {
  return isLiteral(text) ? text : pieces(text, escapeLatex, (maths) => maths);
}

/** Whether LaTeX shows a text as it is: no sign of its own in it, nothing that it would draw together. */
function isLiteral(text: string): boolean {
  return !signs.test(text) && isPlainAscii(text) && !text.includes('--') && !text.includes("''");
}

/** A title as LaTeX: as text, with braces around what a bibliography style must not turn into lower case. */
export function latexTitle(text: string): string {
  if (isLiteral(text)) return text.replace(specialAscii, '{$&}');
  return pieces(
    text,
    (words) => escapeLatex(words).replace(word, protect),
    (maths) => `{${maths}}`,
  );
}

function escapeLatex(text: string): string {
  const escaped = text.replace(/[\\{}#$%&_^~]/g, (character) => escapes[character] ?? '');
  // Side by side these would become a dash or a quotation mark.
  return escaped.replace(/([-`'])(?=\1)|[!?](?=`)/g, '$&{}');
}

function pieces(text: string, asText: (piece: string) => string, asMaths: (piece: string) => string): string {
  const line = plain(text);
  if (!line.includes('$')) return asText(line);
  const parts = line.split(mathsCandidate);
  // Every second part is what the expression found.
  return parts.map((part, index) => (index % 2 && isMaths(part.slice(1, -1)) ? asMaths(part) : asText(part))).join('');
}

// In ASCII, the words that `protect` finds special, found at once.
const specialAscii = /\b(?:[B-Z]\b|[A-Za-z0-9]*(?:[A-Za-z0-9][A-Z]|[0-9][a-z]|[a-z][0-9]|[A-Z][0-9])[A-Za-z0-9]*)/g;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** BERT, ImageNet, 3D, Q: a capital that is not just the first letter, a letter beside a digit, a letter as a symbol. */
function protect(word: string): string {
  const special = /.\p{Lu}/u.test(word) || /\p{N}\p{L}|\p{L}\p{N}/u.test(word) || /^(?!A)\p{Lu}$/u.test(word);
  return special ? `{${word}}` : word;
}

// Joiners, and what chooses a picture's look, stay where they belong to the spelling: in Persian, in scripts of India, in
// emoji. Behind Latin letters they mean nothing.
const ignorable =
  /(?!(?<=[[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]--\p{Script=Latin}])[\u200c\u200d\ufe0f])[\p{Default_Ignorable_Code_Point}\ufffd]/gv;

/** One line in composed form, without what LaTeX stops at: characters that take no space, signs for broken characters. */
export function plain(text: string): string {
  if (isPlainAscii(text)) return text;
  return oneLine(text.toWellFormed().replace(ignorable, '')).normalize('NFC');
}
