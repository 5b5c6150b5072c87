import { browser } from 'wxt/browser';
import { onMessage } from '../messages/protocol.ts';
import { actOnPaper } from './act-on-paper.ts';
import { changeCard, copyCard, leaveCard, readCard, similarOnCard, undoCard } from './answer-card.ts';
import { answerLookup, followMarks } from './follow-marks.ts';
import { indexPapers } from './index-papers.ts';
import { forgetCard, openCard } from './open-card.ts';
import { forgetShown } from './shown-papers.ts';

/** Answers the marks on pages, and the cards that they open. For the background. */
export function answerMarks(): void {
  const { id, getURL } = browser.runtime;
  const ownUrl = getURL('/');
  onMessage('lookup', ({ data, sender }) => answerLookup(data, sender, id));
  onMessage('act', ({ data, sender }) => actOnPaper(data, sender, id).then(edited));
  onMessage('openCard', ({ data, sender }) => openCard(data, sender, id));
  onMessage('readCard', ({ data, sender }) => readCard(data, sender, id, ownUrl));
  onMessage('changeCard', ({ data, sender }) => changeCard(data, sender, id, ownUrl).then(edited));
  onMessage('undoCard', ({ data, sender }) => undoCard(data, sender, id, ownUrl).then(edited));
  onMessage('similarOnCard', ({ data, sender }) => similarOnCard(data, sender, id, ownUrl));
  onMessage('copyCard', ({ data, sender }) => copyCard(data, sender, id, ownUrl));
  onMessage('leaveCard', ({ data, sender }) => leaveCard(data, sender, id, ownUrl));
  browser.tabs.onRemoved.addListener((tabId) => void Promise.all([forgetShown(tabId), forgetCard(tabId)]));
}

/** What is to follow when a paper was changed. */
function edited(): void {
  followMarks().catch(console.warn);
  void indexPapers();
}
