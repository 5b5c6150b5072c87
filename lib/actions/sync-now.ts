import { type Progress, syncLibrary } from './sync-library.ts';
import { tellBackground } from './tell-background.ts';

/** As long as a page is open there is no hurry, in milliseconds. */
const WHOLE = 30 * 60_000;

/** Exchanges the library to its end, for a reader who watches it; the marks on open pages follow, and the search index. */
export async function syncNow(onProgress: (progress: Progress) => void): Promise<void> {
  onProgress({ received: 0, sent: 0 });
  await syncLibrary({ onProgress, longest: WHOLE });
  tellBackground();
}
