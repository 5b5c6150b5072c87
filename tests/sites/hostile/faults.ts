import { canonicalIds } from '../../../lib/paper/identity.ts';
import type { FoundPaper } from '../../../lib/paper/paper.ts';
import { parseFoundPaper } from '../../../lib/paper/schema.ts';
import { marker } from './nodes.ts';

/** What nobody would want to come out of a page, whatever is in it; as sentences. */
export function faultsOf(papers: FoundPaper[]): string[] {
  const addresses = new Set(papers.map(({ url }) => url));
  return [...(addresses.size < papers.length ? ['two papers have one address'] : []), ...papers.flatMap(faultsIn)];
}

function faultsIn(paper: FoundPaper): string[] {
  const parsed = parseFoundPaper(paper);
  if (!parsed) return [`what is no paper: ${shown(paper)}`];
  canonicalIds(parsed);
  const lost = Object.entries(paper).flatMap(([field, value]) => (field in parsed || isHuge(value) ? [] : [field]));
  return [
    ...lost.map((field) => `${field} would be lost: ${shown(paper)}`),
    ...Object.entries(paper).flatMap(([field, value]) => faultsOfField(field, value)),
  ];
}

/** Nobody keeps ten thousand names that are none. */
function isHuge(value: unknown): boolean {
  return JSON.stringify(value).length > 10_000;
}

function faultsOfField(field: string, value: unknown): string[] {
  const texts = [value].flat().filter((each) => typeof each === 'string');
  return texts.flatMap((text) => {
    const faults = {
      'is not clean': !isClean(text),
      'holds markup': text.includes(marker),
      'leads to no web page': false,
    };
    if (/url$/i.test(field)) faults['leads to no web page'] = !/^https?:\/\/[^/]/.test(text);
    return Object.entries(faults).flatMap(([fault, is]) => (is ? [`${field} ${fault}: ${shown(text)}`] : []));
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const invisible = /[\0-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u206f\ufeff]/;

function isClean(text: string): boolean {
  return text !== '' && text === text.trim() && text.isWellFormed() && !invisible.test(text);
}

function shown(value: unknown): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value)
    .slice(0, 500)
    .replace(/[^\x20-\x7e]/g, escaped);
}
