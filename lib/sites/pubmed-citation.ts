import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { doisIn } from './identifiers.ts';
import { initialsFirst } from './names.ts';

/** The paper's own page. @param pmid its digits */
export function addressOf(pmid: string): Pick<FoundPaper, 'url'> {
  return { url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` };
}

/** The PMID in the address of a paper's page, absolute or not: `/37988744/`. */
export function pmidIn(address: string | null | undefined): string | undefined {
  return /^(?:https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov)?\/(\d{1,9})(?:[/?#]|$)/.exec(address ?? '')?.[1];
}

/**
 * A citation in NLM's form: "Qual Health Res. 2023 Nov 21:1049. doi: 10.1177/1049. Online ahead of print."
 * (https://www.nlm.nih.gov/bsd/uniform_requirements.html). That of a book begins with its date.
 */
export function citation(line: string | undefined): Pick<FoundPaper, 'venue' | 'published' | 'ids'> {
  const [source = ''] = (line ?? '').split(/ doi:/i);
  const [, venue, issue] = /^(?!(?:19|20)\d\d\b)(.*?)\. ((?:19|20)\d\d\b[^;:]*)/.exec(source) ?? [];
  return { venue, published: dateIn(issue ?? source), ids: doisIn(line).slice(0, 1) };
}

/**
 * "Lovelace A, Babbage C; Engine Study Group." taken apart: initials stand behind the family name without a comma, where
 * nobody could tell them from a family name later; groups behind the persons.
 */
export function byline(line: string | undefined): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  if (!line || line.startsWith('[No authors')) return {};
  const names = line.replace(/\.$/, '').split(/[,;] /);
  const authors = names.filter((name) => !/^(?:\.\.\.?|…|et al)$/.test(name)).map(initialsFirst);
  return { authors, authorsTruncated: authors.length < names.length };
}
