/** A person as bibliographies need them, or a name that must stay whole: a group's, or one that cannot be taken apart. */
export type Name = { family: string; given: string; suffix: string } | { whole: string };

const group =
  /\b(and|on behalf of|collaborations?|consortium|team|group|initiative|project|network|committee|foundation|institute|laborator(y|ies)|labs?|universit(y|ies)|association|society|organi[sz]ation|council|others)\b/i;
// Signs that persons' names do not have, and companies' "AI" (in capitals: Ai is a family name).
const unlikely = /[\\{}#$%&_^~"@;]|\bAI\b/;
const particles = new Set(
  `af al av bin da das de degli dei del della den der des di do dos du el ibn la las le los op 't ten ter van von vom
  zu zum zur De Del Della Di Dos Von`.split(/\s+/),
);
const suffixes = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV']);
// Chinese, Japanese and Korean names in their own script: the family name comes first.
const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

// "First M. Last", as most names are: no word of it has a meaning of its own. Quick, for exports read many names.
const usual =
  /^(?!.*\b(?:And|Collaborations?|Consortium|Team|Group|Initiative|Project|Network|Committee|Foundation|Institute|Laborator(?:y|ies)|Labs?|Universit(?:y|ies)|Association|Society|Organi[sz]ation|Council|Others|De|Del|Della|Di|Dos|Von|Jr|Sr)\b)(?:[A-Z](?:\.|[a-z]+)? )+[A-Z][a-z]+$/;

/**
 * Takes apart "First Last" or "Last, First", with particles ("van der") and suffixes ("Jr.").
 * @param name on one line
 */
export function parseName(name: string): Name {
  return usual.test(name) ? firstLast(name) : anyName(name);
}

function firstLast(name: string): Name {
  const end = name.lastIndexOf(' ');
  return { family: name.slice(end + 1), given: name.slice(0, end), suffix: '' };
}

function anyName(name: string): Name {
  const parts = name
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const suffix = parts.slice(1).find((part) => suffixes.has(part)) ?? '';
  const [first = '', given, ...more] = suffix ? parts.toSpliced(parts.indexOf(suffix, 1), 1) : parts;
  if (!isPerson(name) || more.length) return { whole: name };
  return suffix ? person(first, given, suffix) : person(...withoutSuffix(first, given));
}

function isPerson(name: string): boolean {
  const everyWordHasLetter = name.split(/[\s,]+/).every((word) => !word || /\p{L}/u.test(word));
  return everyWordHasLetter && !group.test(name) && !unlikely.test(name);
}

/** "Ang Jr." comes apart, in either order of names. */
function withoutSuffix(first: string, given: string | undefined): Parameters<typeof person> {
  const end = first.lastIndexOf(' ');
  const last = first.slice(end + 1);
  return end > 0 && suffixes.has(last) ? [first.slice(0, end), given, last] : [first, given, ''];
}

/** @param first the family name when the given name stands apart from it, else the whole name */
function person(first: string, given: string | undefined, suffix: string): Name {
  if (given !== undefined) return { family: first, given, suffix };
  const words = first.split(' ');
  const [family, others] = eastAsian.test(words.join('')) ? familyFirst(words) : familyLast(words);
  return { family, given: others, suffix };
}

function familyFirst(words: string[]): [family: string, given: string] {
  return [words[0] ?? '', words.slice(1).join(' ')];
}

/** The last word is the family name, with the particles before it; the first word never is. */
function familyLast(words: string[]): [family: string, given: string] {
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && particles.has(word));
  const start = particle > 0 ? particle : words.length - 1;
  return [words.slice(start).join(' '), words.slice(0, start).join(' ')];
}

/** A name as pages write it, "First Last", unless it could not be taken apart again: then "Last, First". */
export function nameInOrder({ family, given, suffix }: Exclude<Name, { whole: string }>): string {
  const inOrder = [given, family, suffix].filter(Boolean).join(' ');
  const read = parseName(inOrder);
  const isSame = 'family' in read && read.family === family && read.given === given && read.suffix === suffix;
  return isSame ? inOrder : [family, suffix, given].filter(Boolean).join(', ');
}
