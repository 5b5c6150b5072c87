import { editPapers, papersById } from '../library/index.ts';
import { parseAct, type Sender, tabOf } from '../messages/door.ts';
import { mustHaveShown } from './shown-papers.ts';

/**
 * Changes a paper as the reader has asked by its mark on a page.
 * @throws when the message is not what it should be, the page has not shown that paper, it is in the library no more, or
 * it cannot be written
 */
export async function actOnPaper(message: unknown, sender: Sender, ownId: string): Promise<void> {
  const { change, ...shown } = parseAct(message);
  await mustHaveShown(tabOf(sender, ownId, shown.pageUrl), shown);
  const [paper] = await papersById([shown.paperId]);
  if (!paper) throw new Error('The paper is in the library no more.');
  await editPapers([paper.id], change);
}
