import { browser } from 'wxt/browser';
import { answer } from '../messages/answer.ts';
import { forgetStatus } from '../status/index.ts';
import { followMarks } from './follow-marks.ts';
import { answerIndexRequest, indexPapers } from './index-papers.ts';
import { reportUnreadable, saveCapture } from './save-capture.ts';

/**
 * Answers the pages that are read, which tell what they show, and our own, which tell that the library has changed. For
 * the background.
 */
export function answerPages(): void {
  const { id, getURL } = browser.runtime;
  answer('capture', async (message, sender) => {
    const marks = await saveCapture(message, sender, id);
    void indexPapers();
    return marks;
  });
  answer('unreadable', (message, sender) => reportUnreadable(message, sender, id));
  answer('index', async (message, sender) => {
    const indexed = answerIndexRequest(message, sender, id, getURL('/'));
    void followMarks();
    await indexed;
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetStatus(tabId));
}
