/** Why Zotero did not take papers. */
export type ZoteroTrouble =
  | 'not-running'
  | 'no-answer'
  | 'outdated'
  | 'read-only'
  | 'no-collection'
  | 'wrong-key'
  | 'too-many-requests'
  | 'refused';

/** Zotero could not be reached, or did not take what it was given. */
export class ZoteroProblem extends Error {
  override name = 'ZoteroProblem';

  constructor(
    readonly trouble: ZoteroTrouble,
    /** What Zotero said, for a report. */
    detail = '',
  ) {
    super(`${trouble}${detail && `: ${detail.slice(0, 200)}`}`);
  }
}
