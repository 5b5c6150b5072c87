import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { BibtexEntry } from './bibtex-fields.ts';
import type { LatexTables } from './latex.ts';

interface Constants extends LatexTables {
  /** What names in values stand for, where no `@string` of the same text says so. */
  defaultStrings: Record<string, string>;
}

const constants: Constants = plugins.config.get('@bibtex').constants;
const usualStrings = { ...constants.defaultStrings };

// The grammar writes annotations (`author+an = …`) into an object by the field's name: `__proto__+an` would be written
// into every object there is.
const inherited = /\b(?:__proto__|constructor|prototype|toString|valueOf|hasOwnProperty)(?=[\w:+-]{0,100}\s{0,100}=)/gi;

export const latexTables: LatexTables = constants;

/** Forgets what a file has defined by `@string`. */
export function forgetStrings(): void {
  for (const name of Object.keys(constants.defaultStrings)) delete constants.defaultStrings[name];
  Object.assign(constants.defaultStrings, usualStrings);
}

/**
 * One entry of BibTeX, taken apart.
 * @returns `undefined` for what is no entry
 * @throws {Error} when it is malformed
 */
export function parseEntry(text: string): BibtexEntry | undefined {
  const [entry] = plugins.input.data(text.replace(inherited, 'x$&'), '@biblatex/text') as BibtexEntry[];
  return entry;
}

/**
 * Learns what an entry `@string{name = value}` defines, for the entries behind it.
 * @throws {Error} when it is malformed
 */
export function learnStrings(text: string): void {
  const entry = parseEntry(text.replace(/^@\s*string\s*([{(])/i, '@misc$1label, '));
  Object.assign(constants.defaultStrings, entry?.properties);
}
