import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onMessage, sendMessage } from '../messages/protocol.ts';
import { skeletonOf } from '../page/skeleton.ts';
import { whenShown } from '../page/when-shown.ts';
import { watchHiding } from '../settings/hiding.ts';
import { isWanted, watchWanted } from '../settings/index.ts';
import type { Site } from '../sites/site.ts';
import { captureListings } from './capture-listings.ts';
import { pageHiding } from './hide-on-page.ts';
import { listingMarks } from './listing-marks.ts';
import { speakAsChosen } from './spoken-language.ts';

/** How often a script looks whether its extension is still there, in milliseconds: the browser does not say when it goes. */
const LOOK = 2_000;

/** What runs in a page of a site: the build makes a script of it for each. */
export function readListings(context: ContentScriptContext, site: Site): void {
  whenShown(document, context.signal, () => begin(context, site));
}

function begin(context: ContentScriptContext, site: Site): void {
  const marks = listingMarks(document, sendMessage, () => context.isInvalid);
  const hiding = pageHiding(document, site.name, () => capturing.readAgain());
  const isWantedStill = async (name: string) => context.isValid && isWanted(name);
  const capturing = captureListings(document, site, sendMessage, isWantedStill, {
    expect: marks.expect,
    show(pageUrl, rows) {
      marks.show(pageUrl, rows);
      hiding.show(pageUrl, rows);
    },
  });
  onMessage('readNow', capturing.readNow);
  onMessage('describe', () => skeletonOf(document));
  onMessage('marks', ({ data }) => capturing.marksChanged(data.marks, data.gone));
  onMessage('closeCard', marks.closeCard);
  onMessage('toggleHiding', hiding.toggle);
  for (const stop of [capturing.stop, marks.retire, hiding.stop]) context.onInvalidated(stop);
  context.onInvalidated(quietly(watchWanted(site.name, capturing.pageChanged)));
  context.onInvalidated(quietly(watchHiding(hiding.follow)));
  context.onInvalidated(quietly(speakAsChosen()));
  // To look is all: a context that finds its extension gone stops by itself.
  context.setInterval(() => {}, LOOK);
  context.addEventListener(window, 'wxt:locationchange', capturing.mayChange);
  context.addEventListener(window, 'pageshow', ({ persisted }) => persisted && capturing.pageChanged());
  context.addEventListener(window, 'resize', marks.placeAgain);
  context.addEventListener(document, 'visibilitychange', marks.lookAgain);
}

/** What can fail once the extension is gone, and need not be done then. */
function quietly(stop: () => void): () => void {
  return () => {
    try {
      stop();
    } catch {
      // The browser has ended it already.
    }
  };
}
