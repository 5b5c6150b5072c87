import type { SavedPaper } from '../paper/paper.ts';
import { doiOf } from './identifiers.ts';

/**
 * Where a paper has appeared, as far as that can be told: at a conference if the venue says so, in a journal if it has
 * a venue and a DOI; else it is not known.
 */
export function appearedIn(paper: SavedPaper): 'conference' | 'journal' | undefined {
  const venue = paper.venue ?? '';
  if (/\b(proc(eedings)?|conference|conf|workshop|symposium)\b/i.test(venue)) return 'conference';
  return /[\p{L}\p{N}]/u.test(venue) && doiOf(paper) ? 'journal' : undefined;
}
