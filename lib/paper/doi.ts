import type { PaperId } from './paper.ts';
import { preprintDoi } from './twins.ts';

/** The DOI among a paper's identifiers, without its scheme: the publication's, where the preprint has one as well. */
export function doiAmong(ids: readonly PaperId[]): string | undefined {
  const dois = ids.filter((id) => /^doi:10\.\d{4,9}\/\S/.test(id));
  const doi = dois.find((id) => !preprintDoi.test(id)) ?? dois[0];
  return doi?.slice('doi:'.length);
}
