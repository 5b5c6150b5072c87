import { dullWords, stopWords } from './stop-words.ts';

/** One to three words of a title: as they are counted, and as the title writes them. */
export interface Term {
  key: string;
  form: string;
}

const formula = /\$[^$]*\$|\\\([^)]*\\\)/g;
/** What no term reaches over. A hyphen, an apostrophe and a blank are part of a clause. */
const boundary = /[^\p{L}\p{N}\p{M}\s'’-]+/u;
const word = /[\p{L}\p{N}\p{M}]+(?:[-'’][\p{L}\p{N}\p{M}]+)*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** A term in this share of the papers of a shorter one, or more, takes its place; in less than that it is no term. */
const MOSTLY = 0.7;
const SELDOM = 0.25;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of a title that say what it is about, in runs: between two runs stands a word that does not, or a comma. */
export function runsOf(title: string): Term[][] {
  const isPlain = /^[\x20-\x7e]*$/.test(title);
  const text = (isPlain ? title : title.normalize('NFKC')).replace(formula, ' , ');
  return text.split(boundary).flatMap((clause) => withoutStops(wordsIn(clause, isPlain)));
}

/** What a title may be said to be about: its words, and each two or three that stand side by side; each once. */
export function termsOf(title: string): Map<string, string> {
  const runs = runsOf(title);
  const terms = [1, 2, 3].flatMap((length) => runs.flatMap((run) => termsIn(run, length)));
  return new Map(terms.map(({ key, form }) => [key, form]));
}

/** Whether a term is more than a word that every title may have. */
export function isTelling(key: string): boolean {
  return !dullWords.has(key);
}

/**
 * Terms without those that say what another one says: a part of a longer one that is nearly always there, and a longer
 * one that is but seldom.
 * @param counted terms with how many papers have them
 */
export function withoutEchoes<Counted extends { key: string; now: number }>(counted: Counted[]): Counted[] {
  return counted.filter(
    ({ key, now }) =>
      !counted.some(
        (other) =>
          (isWithin(key, other.key) && other.now >= MOSTLY * now) ||
          (isWithin(other.key, key) && now < SELDOM * other.now),
      ),
  );
}

function isWithin(key: string, longer: string): boolean {
  return key.length < longer.length && longer.includes(key) && ` ${longer} `.includes(` ${key} `);
}

/** So many words side by side as a term each. */
function termsIn(run: Term[], length: number): Term[] {
  if (length === 1) return run.filter(({ key }) => isTelling(key));
  return run.slice(length - 1).map((_, at) => run.slice(at, at + length).reduce(joined));
}

function joined(first: Term, second: Term): Term {
  const gap = unspaced.test(first.form + second.form) ? '' : ' ';
  return { key: `${first.key} ${second.key}`, form: first.form + gap + second.form };
}

function wordsIn(clause: string, isPlain: boolean): string[] {
  if (isPlain || !unspaced.test(clause)) return clause.match(word) ?? [];
  return [...segmenter.segment(clause)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []));
}

function withoutStops(words: string[]): Term[][] {
  const runs: Term[][] = [[]];
  for (const form of words) {
    const term = asTerm(form);
    if (term) runs.at(-1)?.push(term);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Words come again and again: what was found of one is remembered, of so many. */
const known = new Map<string, Term | undefined>();
const MOST_KNOWN = 50_000;

/** A word as a term. A letter or a number by itself says nothing, yet no term reaches over it either. */
function asTerm(form: string): Term | undefined {
  if (known.has(form)) return known.get(form);
  if (known.size >= MOST_KNOWN) known.clear();
  const lower = form.toLowerCase();
  const isNothing = stopWords.has(lower) || /^(?:[\d-]+|\p{ASCII})$/u.test(form);
  const term = isNothing ? undefined : { key: singular(lower), form };
  known.set(form, term);
  return term;
}

/** One key for an English noun and its regular plural; other words may lose an `s`, which no reader sees. */
function singular(lower: string): string {
  if (lower.length < 4 || !/[^su]s$/.test(lower) || lower.endsWith('is')) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  return lower.slice(0, -1);
}
