import type { CopyForm, NamedPaper } from '../../components/paper-actions.ts';
import type { ReaderChange } from '../../lib/library/index.ts';
import { type TextKey, t } from '../../lib/words/index.ts';

/** What was done to papers, in words: “Kept 3 papers”. */
export function editInWords(papers: NamedPaper[], change: ReaderChange): string {
  const { addTags, removeTags } = change;
  return doneTo(papers, wordsOf(change), (addTags ?? removeTags ?? []).join(', '));
}

/** A text of `edits` about one paper by its title, or about several by their number. */
export function doneTo(papers: NamedPaper[], key: TextKey, tag = ''): string {
  return t(key, { count: papers.length, title: papers[0]?.title ?? papers[0]?.id ?? '', tag });
}

function wordsOf({ shelf, status, starred, addTags, removeTags }: ReaderChange): TextKey {
  if (shelf) return ({ kept: 'edits.kept', dismissed: 'edits.dismissed', inbox: 'edits.toInbox' } as const)[shelf];
  if (status) return `edits.${status}`;
  if (starred !== undefined) return starred ? 'edits.starred' : 'edits.unstarred';
  if (addTags) return 'edits.tagged';
  return removeTags ? 'edits.untagged' : 'edits.noted';
}

/** What is told when a paper has been copied. */
export const copyWords: Record<CopyForm, TextKey> = {
  bibtex: 'edits.copiedBibtex',
  citation: 'edits.copiedCitation',
  link: 'edits.copiedLink',
  markdown: 'edits.copiedMarkdown',
  arxiv: 'edits.copiedArxiv',
};
