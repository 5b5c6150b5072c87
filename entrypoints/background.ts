import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerIndexRequest, indexPapers } from '../lib/actions/index-papers.ts';
import { offerSaving } from '../lib/actions/offer-saving.ts';
import { followPermissions } from '../lib/actions/optional-sites.ts';
import { reportUnreadable, saveCapture } from '../lib/actions/save-capture.ts';
import { onMessage } from '../lib/messages/protocol.ts';
import { forgetStatus } from '../lib/status/index.ts';

export default defineBackground({
  type: 'module',
  main() {
    const { id, getURL } = browser.runtime;
    onMessage('capture', async ({ data, sender }) => {
      const marks = await saveCapture(data, sender, id);
      void indexPapers();
      return marks;
    });
    onMessage('unreadable', ({ data, sender }) => reportUnreadable(data, sender, id));
    onMessage('index', ({ data, sender }) => answerIndexRequest(data, sender, id, getURL('/')));
    offerSaving();
    followPermissions();
    // Whatever an earlier background was stopped before it could index.
    void indexPapers();
    browser.tabs.onRemoved.addListener((tabId) => void forgetStatus(tabId));
  },
});
