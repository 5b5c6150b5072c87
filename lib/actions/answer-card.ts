import { editPapers, type JournalId, listTags, papersById, undo, withSightings, writeNote } from '../library/index.ts';
import { parseCardChange, parseCopying, type Sender } from '../messages/door.ts';
import { type CardChange, type CardContent, sendMessage } from '../messages/protocol.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { Search } from '../search/index.ts';
import { indexForSearch } from './index-papers.ts';
import { cardOf, forgetCard, storeCard } from './open-card.ts';
import { paperAs } from './paper-as.ts';

/** How many papers that are like its own a card shows. */
const SIMILAR = 3;

/**
 * What a card can ask for, all of it about the one paper that it was opened for. A page in a frame may be kept from
 * the library itself, where the browser keeps other sites' frames from their data. Each of these throws when the
 * message is not what it should be, or does not come from a card that the reader has opened.
 */
type Answer<Value> = (message: unknown, sender: Sender, ownId: string, ownUrl: string) => Promise<Value>;

export const readCard: Answer<CardContent | undefined> = async (...asked) => {
  const { paperId } = await cardOf(...asked);
  const [seen] = await withSightings(await papersById([paperId]));
  if (!seen) return undefined;
  const { sightings, ...paper } = seen;
  return { paper, sightings, tags: await listTags() };
};

export const changeCard: Answer<void> = async (...asked) => {
  const card = await cardOf(...asked);
  const edit = await edited(card.paperId, parseCardChange(asked[0]).change);
  await storeCard({ ...card, edits: [...card.edits, edit] });
};

async function edited(id: PaperId, { noteBefore, ...change }: CardChange): Promise<JournalId> {
  if (change.note === undefined) return editPapers([id], change);
  return (await writeNote(id, change.note, undefined, noteBefore)).visit;
}

export const undoCard: Answer<void> = async (...asked) => {
  const card = await cardOf(...asked);
  const edit = card.edits.at(-1);
  if (edit === undefined) return;
  await undo(edit);
  await storeCard({ ...card, edits: card.edits.slice(0, -1) });
};

export const similarOnCard: Answer<SavedPaper[]> = async (...asked) => {
  const { paperId } = await cardOf(...asked);
  const [paper] = await papersById([paperId]);
  return paper ? papersById(new Search(await indexForSearch()).similar(paper, SIMILAR)) : [];
};

export const copyCard: Answer<string | undefined> = async (...asked) => {
  const { paperId } = await cardOf(...asked);
  const [paper] = await papersById([paperId]);
  return paper && paperAs(paper, parseCopying(asked[0]).form);
};

export const leaveCard: Answer<void> = async (...asked) => {
  const { tabId } = await cardOf(...asked);
  await forgetCard(tabId);
  await sendMessage('closeCard', undefined, { tabId, frameId: 0 });
};
