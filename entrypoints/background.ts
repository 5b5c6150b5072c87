import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { offerSaving } from '../lib/actions/offer-saving.ts';
import { followPermissions } from '../lib/actions/optional-sites.ts';
import { reportUnreadable, saveCapture } from '../lib/actions/save-capture.ts';
import { onMessage } from '../lib/messages/protocol.ts';
import { forgetStatus } from '../lib/status/index.ts';

export default defineBackground({
  type: 'module',
  main() {
    onMessage('capture', ({ data, sender }) => saveCapture(data, sender, browser.runtime.id));
    onMessage('unreadable', ({ data, sender }) => reportUnreadable(data, sender, browser.runtime.id));
    offerSaving();
    followPermissions();
    browser.tabs.onRemoved.addListener((tabId) => void forgetStatus(tabId));
  },
});
