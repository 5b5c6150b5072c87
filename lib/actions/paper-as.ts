import { Citekeys, type CopyKind, copyText, usualCitekey } from '../export/index.ts';
import { saveCitekeys, takenCitekeys } from '../library/index.ts';
import type { SavedPaper } from '../paper/paper.ts';
import { citekeyPattern } from '../settings/citekeys.ts';

/**
 * A paper as text for the clipboard.
 * @returns `undefined` for what the paper does not have: an arXiv number, an address
 */
export async function paperAs(paper: SavedPaper, form: CopyKind): Promise<string | undefined> {
  const isNamed = form !== 'bibtex' && form !== 'biblatex';
  return copyText([isNamed ? paper : await withCitekey(paper)], form)?.trim();
}

/** The citekey that it is given here is its own from then on, if it can be stored. */
async function withCitekey(paper: SavedPaper): Promise<SavedPaper> {
  if (paper.citekey) return paper;
  const pattern = await citekeyPattern();
  const citekey = new Citekeys(await takenCitekeys(usualCitekey(paper, pattern)), pattern).of(paper);
  await saveCitekeys(new Map([[paper.id, citekey]])).catch(console.warn);
  return { ...paper, citekey };
}
