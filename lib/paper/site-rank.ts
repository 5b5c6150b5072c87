/**
 * Whose word on a paper counts for more, by the sites' names: the higher, the more. The reader's own beats every page's;
 * then come those who publish the paper, those who keep a record of it, and those who gather records from elsewhere.
 */
const ranks: Record<string, number> = {
  reader: 9,
  ...ranked(4, 'ACL Anthology', 'PMLR', 'JMLR', 'NeurIPS, ICLR and MLSys proceedings', 'CVF Open Access', 'AAAI'),
  ...ranked(4, 'IJCAI proceedings', 'IEEE Xplore', 'ACM Digital Library', 'Springer Link', 'Nature', 'ScienceDirect'),
  ...ranked(4, 'bioRxiv', 'medRxiv', 'SSRN', 'IACR ePrint', 'PubMed Central'),
  ...ranked(3, 'arXiv', 'OpenReview', 'PubMed', 'NASA ADS', 'INSPIRE', 'Virtual conferences'),
  ...ranked(2, 'Hugging Face', 'alphaXiv', 'SciRate', 'Papers Cool', 'dblp'),
  ...ranked(1, 'Semantic Scholar'),
  // Titles and venues that break off, and initials for names.
  ...ranked(-1, 'Google Scholar'),
};

function ranked(rank: number, ...sites: string[]): Record<string, number> {
  return Object.fromEntries(sites.map((site) => [site, rank]));
}

/** The rank of a site, and of the reader; 0 for one that is not known. */
export function siteRank(site: string): number {
  return ranks[site] ?? 0;
}
