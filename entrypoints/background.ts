import { defineBackground } from 'wxt/utils/define-background';
import { answerMarks } from '../lib/actions/answer-marks.ts';
import { answerPages } from '../lib/actions/answer-pages.ts';
import { backUpDaily } from '../lib/actions/backup.ts';
import { followCommands } from '../lib/actions/commands.ts';
import { startDigest } from '../lib/actions/digest.ts';
import { greetReader } from '../lib/actions/greet.ts';
import { indexPapers } from '../lib/actions/index-papers.ts';
import { watchForLoss } from '../lib/actions/loss.ts';
import { offerMenus } from '../lib/actions/menus.ts';
import { answerAddressBar } from '../lib/actions/omnibox.ts';
import { followPermissions } from '../lib/actions/optional-sites.ts';
import { clearInboxDaily } from '../lib/actions/retention.ts';
import { renewTexts, speakAsChosen } from '../lib/actions/spoken-language.ts';
import { stayAwakeToOpen } from '../lib/actions/stay-awake.ts';
import { syncRegularly } from '../lib/actions/sync-regularly.ts';

export default defineBackground({
  main() {
    answerPages();
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
  },
});
