import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMarks } from '../lib/actions/answer-marks.ts';
import { backUpDaily } from '../lib/actions/backup.ts';
import { followCommands } from '../lib/actions/commands.ts';
import { startDigest } from '../lib/actions/digest.ts';
import { followMarks } from '../lib/actions/follow-marks.ts';
import { greetReader } from '../lib/actions/greet.ts';
import { answerIndexRequest, indexPapers } from '../lib/actions/index-papers.ts';
import { watchForLoss } from '../lib/actions/loss.ts';
import { offerMenus } from '../lib/actions/menus.ts';
import { answerAddressBar } from '../lib/actions/omnibox.ts';
import { followPermissions } from '../lib/actions/optional-sites.ts';
import { clearInboxDaily } from '../lib/actions/retention.ts';
import { reportUnreadable, saveCapture } from '../lib/actions/save-capture.ts';
import { renewTexts, speakAsChosen } from '../lib/actions/spoken-language.ts';
import { stayAwakeToOpen } from '../lib/actions/stay-awake.ts';
import { syncRegularly } from '../lib/actions/sync-regularly.ts';
import { answer } from '../lib/messages/answer.ts';
import { forgetStatus } from '../lib/status/index.ts';

export default defineBackground({
  type: 'module',
  main() {
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
    speakAsChosen();
    renewTexts();
    answerMarks();
    followPermissions();
    followCommands();
    answerAddressBar();
    offerMenus();
    greetReader();
    clearInboxDaily();
    startDigest();
    syncRegularly();
    void stayAwakeToOpen();
    watchForLoss();
    backUpDaily();
    // Whatever an earlier background was stopped before it could index.
    void indexPapers();
    browser.tabs.onRemoved.addListener((tabId) => void forgetStatus(tabId));
  },
});
