import { doiAmong } from './doi.ts';
import type { SavedPaper } from './paper.ts';

// dblp has preprints as the journal CoRR. In the ACL Anthology TACL is "tacl" or Q, Computational Linguistics "cl" or J.
const conferenceId = /^dblp:conf\/|^acl:(?!\d{4}\.(?:tacl|cl)-|[JQ]\d)/;
const journalId = /^dblp:journals\/(?!corr\/)|^acl:(?:\d{4}\.(?:tacl|cl)-|[JQ]\d)/;
// An ISBN behind the prefix: a chapter, as papers in series of proceedings are.
const chapterDoi = /^10\.\d{4,9}\/978[\d-]{10}/;

const undecided = /\b(?:submi(?:tted|ssion)|under review|withdrawn|rejected)\b/i;
const conference =
  /\b(?:proc(?:eedings)?|conference|conf|workshop|symposium)\b|^(?:Advances in Neural Information|Findings of the|IJCAI \d)/i;
const journal = /\b(?:journal|transactions|letters)\b/i;

/**
 * Where a paper has appeared, as far as that is certain: by an identifier or by what its venue is called; in a journal
 * also if it has any other venue and a DOI. Where it was only submitted it has not appeared.
 */
export function appearedIn({ ids, venue = '' }: SavedPaper): 'conference' | 'journal' | undefined {
  if (!/[\p{L}\p{N}]/u.test(venue) || undecided.test(venue)) return undefined;
  const doi = doiAmong(ids) ?? '';
  if (ids.some((id) => conferenceId.test(id)) || chapterDoi.test(doi)) return 'conference';
  if (ids.some((id) => journalId.test(id))) return 'journal';
  if (conference.test(venue)) return 'conference';
  return doi || journal.test(venue) ? 'journal' : undefined;
}
