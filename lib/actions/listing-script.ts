import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onMessage, sendMessage } from '../messages/protocol.ts';
import { skeletonOf } from '../page/skeleton.ts';
import { isWanted, watchSettings } from '../settings/index.ts';
import type { Site } from '../sites/site.ts';
import { captureListings } from './capture-listings.ts';

/** What runs in a page of a site: the build makes a script of it for each. */
export function readListings(context: ContentScriptContext, site: Site): void {
  const capturing = captureListings(document, site, sendMessage, isWanted);
  onMessage('describe', () => skeletonOf(document));
  context.onInvalidated(capturing.stop);
  context.onInvalidated(watchSettings(capturing.pageChanged));
  context.addEventListener(window, 'wxt:locationchange', capturing.pageChanged);
  context.addEventListener(window, 'pageshow', ({ persisted }) => persisted && capturing.pageChanged());
}
