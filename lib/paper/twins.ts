import { foldTitle, schemeOf } from './identity.ts';
import type { PaperId, SavedPaper } from './paper.ts';

/** A title of fewer letters may belong to many papers: "Introduction", "Editorial". */
const FEWEST_LETTERS = 16;

/**
 * Under which records of one paper are looked for that share no identifier: the letters of its title and the family
 * name of its first author. `undefined` where these are not known, or the title is too short to mean one paper.
 */
export function twinKey({ title, authors }: Pick<SavedPaper, 'title' | 'authors'>): string | undefined {
  const letters = foldTitle(title);
  const name = familyName(authors?.[0] ?? '');
  if (!name || weight(letters) < FEWEST_LETTERS) return undefined;
  return `${letters.slice(0, 200)} ${letters.length} ${name}`;
}

/** How many letters a title has, where a Chinese, Japanese or Korean sign says as much as three. */
function weight(letters: string): number {
  const signs = letters.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? [];
  return letters.length + 2 * signs.length;
}

/**
 * Whether two records are one paper though they share no identifier: they have the same key, both say when the paper
 * was published, at most a year apart, and no place tells them apart. Rather two records of one paper than one of two.
 */
export function areTwins(a: SavedPaper, b: SavedPaper): boolean {
  const apart = Math.abs(yearOf(a) - yearOf(b));
  return apart <= 1 && a.twinKey !== undefined && a.twinKey === b.twinKey && !toldApart(a.ids, b.ids);
}

/** Not a number where it is not known. */
function yearOf({ published }: SavedPaper): number {
  return Number(published?.slice(0, 4));
}

/** Schemes whose identifiers a paper has one of at most. */
const oneEach = new Set<string | undefined>(['arxiv', 'pmid', 'pmcid', 'acl', 'ieee', 'pii']);

/** Whether two records cannot be one paper, whatever says so: each has an identifier where a paper has only one. */
export function cannotBeOne(a: PaperId[], b: PaperId[]): boolean {
  const [strictOfA, strictOfB] = [a, b].map((ids) => ids.filter((id) => oneEach.has(placeOf(id))));
  return toldApart(strictOfA ?? [], strictOfB ?? []);
}

/** Whether some place has each under an identifier of its own, and so holds them for two papers. */
export function toldApart(a: PaperId[], b: PaperId[]): boolean {
  const [placesOfA, placesOfB] = [byPlace(a), byPlace(b)];
  return [...placesOfA].some(([place, ids]) => {
    const others = placesOfB.get(place);
    return others !== undefined && !others.some((id) => ids.includes(id));
  });
}

// DOIs under which servers keep preprints, whose papers get another one when they are published:
// arXiv's are arXiv identifiers; bioRxiv and medRxiv, SSRN, Research Square, ChemRxiv, OSF, PsyArXiv, Preprints.org.
export const preprintDoi = /^doi:10\.(?:1101|64898|2139|21203|26434|31219|31234|20944)\//;

function byPlace(ids: PaperId[]): Map<string, PaperId[]> {
  const places = new Map<string, PaperId[]>();
  for (const id of ids) {
    const place = placeOf(id);
    if (place) places.set(place, [...(places.get(place) ?? []), id]);
  }
  return places;
}

/** Where an identifier names one paper only; nowhere for those that one paper may have several of. */
function placeOf(id: PaperId): string | undefined {
  const scheme = schemeOf(id);
  if (scheme === 'scholar' || scheme === 'title') return undefined;
  if (scheme === 'url') return id.split('/', 1)[0];
  // dblp has preprints and their publications as two entries.
  if (scheme === 'dblp') return id.startsWith('dblp:journals/corr/') ? 'dblp preprint' : 'dblp';
  return preprintDoi.test(id) ? 'preprint DOI' : scheme;
}

/** The last word of the family name, folded: of "Ada B. Lovelace", "Lovelace, A. B.", "Lovelace AB". */
function familyName(name: string): string {
  const [beforeComma = '', behind] = name.split(',');
  const words = beforeComma
    .replace(/[\d*†‡]{1,9}$/, '')
    .trim()
    .split(/\s+/);
  // "Lovelace AB": capitals behind the name are initials. "AB Lovelace" has its initials in front.
  const family =
    behind === undefined && words.length > 1 ? words.filter((word) => !/^\p{Lu}{1,3}$/u.test(word)) : words;
  const last = family.at(-1) ?? words.at(-1) ?? '';
  return last
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
