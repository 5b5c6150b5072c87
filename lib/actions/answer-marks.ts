import { browser } from 'wxt/browser';
import { answer } from '../messages/answer.ts';
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
  answer('lookup', (message, sender) => answerLookup(message, sender, id));
  answer('act', (message, sender) => actOnPaper(message, sender, id).then(edited));
  answer('openCard', (message, sender) => openCard(message, sender, id));
  answer('readCard', (message, sender) => readCard(message, sender, id, ownUrl));
  answer('changeCard', (message, sender) => changeCard(message, sender, id, ownUrl).then(edited));
  answer('undoCard', (message, sender) => undoCard(message, sender, id, ownUrl).then(edited));
  answer('similarOnCard', (message, sender) => similarOnCard(message, sender, id, ownUrl));
  answer('copyCard', (message, sender) => copyCard(message, sender, id, ownUrl));
  answer('leaveCard', (message, sender) => leaveCard(message, sender, id, ownUrl));
  browser.tabs.onRemoved.addListener((tabId) => void Promise.all([forgetShown(tabId), forgetCard(tabId)]));
}

/** What is to follow when a paper was changed. */
function edited(): void {
  followMarks().catch(console.warn);
  void indexPapers();
}
