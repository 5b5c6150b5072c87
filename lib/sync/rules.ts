import type { PaperId } from '../paper/paper.ts';
import type { PaperState } from '../paper/paper-state.ts';
import { canonical } from './canonical.ts';
import type { RowDocument } from './document.ts';
import { asPart, mergePapers, mergeRows, settled } from './merge-documents.ts';
import { documentOf, stateOf } from './paper-document.ts';

/** How a device's states of papers and rows become one with others. @param device whose states they are */
export function rulesOf(device: string) {
  const texts = new WeakMap<PaperState, string>();
  const textOf = (state: PaperState) => {
    const text = texts.get(state) ?? canonical(documentOf(state, device));
    texts.set(state, text);
    return text;
  };
  return {
    join: (local: PaperState, other: PaperState, id: PaperId): PaperState =>
      stateOf(settled(mergePapers(documentOf(local, device), documentOf(other, device))), id),
    fold: (local: PaperState, other: PaperState, from: PaperId, id: PaperId): PaperState =>
      stateOf(settled(mergePapers(documentOf(local, device), asPart(documentOf(other, device), from))), id),
    isSame: (a: PaperState, b: PaperState) => textOf(a) === textOf(b),
    isLater: <Row extends Pick<RowDocument, 'row' | 'at'>>(one: Row, other: Row): boolean =>
      mergeRows(one, other) === one,
  };
}
