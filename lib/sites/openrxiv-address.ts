import { Missing, webUrl } from './dom.ts';

/**
 * The host of the server that a mark names: bioRxiv and medRxiv list each other's papers.
 * @param mark `biorxiv;2022.04.11.487927v1` (`data-pisa`, `HW.pisa`), or the journal's name: `medRxiv`
 */
export function hostIn(mark: string | null | undefined): string | undefined {
  const [, server] = /\b(bio|med)rxiv\b/i.exec(mark ?? '') ?? [];
  return server && `www.${server.toLowerCase()}rxiv.org`;
}

/**
 * A paper's own page, the same for all its versions.
 * @param ids those of the paper: its page is named after its DOI
 * @param address of one of its versions, for a paper that shows no DOI: `/content/early/2017/05/11/136234.full`
 * @throws {Missing} when neither leads to a paper
 */
export function pageOf(host: string, ids: string[], address: string | undefined): string {
  const doi = ids.find((id) => /^doi:10\.\d{4,9}\/[\d.]+$/.test(id));
  if (doi) return `https://${host}/content/${doi.slice('doi:'.length)}`;
  const [, path] = /^\/content\/((?:10\.\d{4,9}|early\/\d{4}\/\d\d\/\d\d)\/[\d.]*\d)/.exec(pathOf(address)) ?? [];
  if (!path) throw new Missing('the link leads to no paper');
  return `https://${host}/content/${path}`;
}

function pathOf(address: string | undefined): string {
  const url = webUrl(address);
  return url ? new URL(url).pathname : '';
}
