import { defineContentScript } from 'wxt/utils/define-content-script';
import { captureListings } from '../lib/actions/capture-listings.ts';
import { sendMessage } from '../lib/messages/protocol.ts';
import { origins } from '../lib/sites/index.ts';

export default defineContentScript({
  // Whole origins: a page's own navigation may lead to a listing without a load that would start this script.
  matches: origins(),
  main(ctx) {
    const capturing = captureListings(document, sendMessage);
    ctx.onInvalidated(capturing.stop);
    ctx.addEventListener(window, 'wxt:locationchange', capturing.pageChanged);
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && capturing.pageChanged());
  },
});
