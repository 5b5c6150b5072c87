import { accents, closeSigns, inAlphabet, isAlphabet, roomySigns, shifted, silent } from './plain-tex-signs.ts';

/** Plain text, and the stretch of the TeX that it stands for: UTF-16 offsets. */
export interface Sign {
  text: string;
  start: number;
  end: number;
}

/**
 * A formula as plain signs on one line: `\mathbb{R}^n` as ℝⁿ, `\frac{a}{b}` as a/b. What Unicode has no sign for stands
 * there as it was typed, a command without its backslash.
 */
export function plainTex(tex: string): Sign[] {
  const tokens = [...tex.matchAll(/\\[A-Za-z]+|\\.|\s+|./gsu)];
  const signs = new Reader(
    tokens.map(({ 0: text, index }) => ({ text, start: index, end: index + text.length })),
  ).all();
  const isDouble = (at: number) => signs[at]?.text === ' ' && (signs[at - 1]?.text ?? ' ') === ' ';
  return signs.filter(({ text }, at) => text !== '' && !isDouble(at));
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: Sign[]) {}

  all(isEnd = (_: string) => false): Sign[] {
    const signs: Sign[] = [];
    for (let token = this.take(); token && !isEnd(token.text); token = this.take()) signs.push(...this.read(token));
    return signs;
  }

  private take(): Sign | undefined {
    return this.tokens[this.at++];
  }

  private read(token: Sign): Sign[] {
    const { text } = token;
    if (text === '{') return this.all((end) => end === '}');
    if (text === '^' || text === '_') return shift(text, token, this.argument());
    if (/^\\[A-Za-z]/.test(text)) return this.command(token, text.slice(1));
    return [{ ...token, text: plainSign(text) }];
  }

  /** What a command or an exponent takes: a group, or the next sign. */
  private argument(): Sign[] {
    const token = this.take();
    if (!token || token.text === '}') return [];
    return /^\s/.test(token.text) ? this.argument() : this.read(token);
  }

  private command(token: Sign, name: string): Sign[] {
    const as = (text: string) => ({ ...token, text });
    const sign = closeSigns.get(name);
    const roomy = roomySigns.get(name);
    const accent = accents.get(name);
    if (sign !== undefined) return [as(sign)];
    if (roomy !== undefined) return [as(' '), as(roomy), as(' ')];
    if (accent !== undefined) return accented(this.argument(), accent);
    if (isAlphabet(name)) return this.argument().map((each) => ({ ...each, text: inAlphabet(name, each.text) }));
    if (/^[td]?frac$/.test(name)) return [...bracketed(this.argument()), as('/'), ...bracketed(this.argument())];
    if (name === 'sqrt') return [as('√'), ...bracketed(this.argument())];
    return silent.has(name) ? [] : [as(/^q+uad$/.test(name) ? ' ' : name)];
  }
}

/** A sign by itself, a space, or a backslash with the sign that it makes plain or with a space of some width. */
function plainSign(text: string): string {
  if (/^(?:\s+|~|\\[\s,;:])$/.test(text)) return ' ';
  if (text === '\\!') return '';
  if (text === '-') return '−';
  if (text === "'") return '′';
  if (text === '\\|') return '‖';
  return text.startsWith('\\') ? text.slice(1) : text;
}

/** The signs above or below the line where Unicode has them all; else behind the sign that says so. */
function shift(kind: '^' | '_', token: Sign, argument: Sign[]): Sign[] {
  const signs = argument.filter(({ text }) => text !== ' ');
  const small = signs.map((sign) => ({ ...sign, text: shiftedText(kind, sign.text) ?? '' }));
  return small.every(({ text }) => text !== '') ? small : [token, ...bracketed(argument)];
}

function shiftedText(kind: '^' | '_', text: string): string | undefined {
  const signs = [...text].map((sign) => shifted[kind].get(sign));
  return signs.every((sign) => sign !== undefined) ? signs.join('') : undefined;
}

/** In brackets, unless it is a single sign. */
function bracketed(signs: Sign[]): Sign[] {
  const [first, last] = [signs[0], signs.at(-1)];
  if (!first || !last || signs.length === 1) return signs;
  return [{ ...first, text: `(${first.text}` }, ...signs.slice(1, -1), { ...last, text: `${last.text})` }];
}

function accented(signs: Sign[], accent: string): Sign[] {
  return signs.map((sign) => (sign.text === ' ' ? sign : { ...sign, text: sign.text + accent }));
}
