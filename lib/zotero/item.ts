import { appearedIn } from '../paper/appeared-in.ts';
import { doiAmong } from '../paper/doi.ts';
import { isLookupAddress } from '../paper/lookup-address.ts';
import { type Name, parseName } from '../paper/names.ts';
import type { SavedPaper } from '../paper/paper.ts';

/** A person as Zotero stores them, or a name that stays whole. */
export type Creator = { creatorType: 'author' } & ({ firstName: string; lastName: string } | { name: string });

/**
 * A paper as Zotero's connector server and its Web API take it.
 * Fields: https://www.zotero.org/support/dev/web_api/v3/types_and_fields
 */
export interface ZoteroItem {
  itemType: 'preprint' | 'journalArticle' | 'conferencePaper';
  title: string;
  creators: Creator[];
  abstractNote?: string;
  date?: string;
  url?: string;
  DOI?: string;
  publicationTitle?: string;
  proceedingsTitle?: string;
  repository?: string;
  archiveID?: string;
  extra?: string;
  tags: { tag: string }[];
}

/** How a paper stands in Zotero. Its tags are the reader's; its note goes apart, by `noteOf`. */
export function zoteroItem(paper: SavedPaper): ZoteroItem {
  const arxiv = idOf(paper, 'arxiv');
  const doi = doiAmong(paper.ids);
  return {
    ...placeOf(paper, arxiv),
    title: paper.title,
    creators: creatorsOf(paper),
    ...(paper.abstract && { abstractNote: paper.abstract }),
    ...(paper.published && { date: paper.published }),
    ...(!isLookupAddress(paper.url) && { url: paper.url }),
    ...(doi && { DOI: doi }),
    ...extraOf(paper, arxiv),
    tags: paper.tags.map((tag) => ({ tag })),
  };
}

function placeOf(paper: SavedPaper, arxiv: string | undefined): Pick<ZoteroItem, 'itemType'> & Partial<ZoteroItem> {
  const { venue } = paper;
  if (venue && appearedIn(paper) === 'conference') return { itemType: 'conferencePaper', proceedingsTitle: venue };
  if (venue) return { itemType: 'journalArticle', publicationTitle: venue };
  return { itemType: 'preprint', ...(arxiv && { repository: 'arXiv', archiveID: `arXiv:${arxiv}` }) };
}

/** What an item's type has no field for goes to `extra`, one `Field: value` a line. */
function extraOf({ venue, citekey }: SavedPaper, arxiv: string | undefined): { extra?: string } {
  const lines = [arxiv && venue && `arXiv: ${arxiv}`, citekey && `Citation Key: ${citekey}`].filter(Boolean);
  return lines.length > 0 ? { extra: lines.join('\n') } : {};
}

/** A list that breaks off ends in "others", as BibTeX has it. */
function creatorsOf({ authors = [], authorsTruncated }: SavedPaper): Creator[] {
  const creators = authors.map((name) => creator(parseName(name)));
  const isCut = authorsTruncated && creators.length > 0;
  return isCut ? [...creators, { creatorType: 'author', name: 'others' }] : creators;
}

function creator(name: Name): Creator {
  if ('whole' in name) return { creatorType: 'author', name: name.whole };
  const lastName = [name.family, name.suffix].filter(Boolean).join(' ');
  return { creatorType: 'author', firstName: name.given, lastName };
}

/** A note as Zotero keeps it, which is HTML: every sign that means something there is written out. */
export function noteOf({ note }: SavedPaper): string | undefined {
  if (!note.trim()) return undefined;
  const lines = note.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).split(/\n{2,}/);
  return lines.map((line) => `<p>${line.replaceAll('\n', '<br>')}</p>`).join('');
}

function idOf({ ids }: SavedPaper, scheme: string): string | undefined {
  return ids.find((id) => id.startsWith(`${scheme}:`))?.slice(scheme.length + 1);
}
