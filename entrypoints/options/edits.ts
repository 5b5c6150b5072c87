import { browser } from 'wxt/browser';
import type { Message } from '../../components/Toast.tsx';
import { siteReport } from '../../lib/actions/site-report.ts';
import { type Health, type PaperId, splitPaper, undo } from '../../lib/library/index.ts';

/** Copies the report on one kind of a site's pages, and says so. */
export async function copyReport(page: Health, tell: (message: Message) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(siteReport(page, browser.runtime.getManifest().version));
    tell({ text: 'The report is in the clipboard. It holds no word of the page.' });
  } catch {
    tell({ text: 'The report could not be copied. Try again.' });
  }
}

/** Parts two records that were taken for one paper, and offers to make them one again. */
export async function splitRecords(absorbed: PaperId, tell: (message: Message | undefined) => void): Promise<void> {
  try {
    const split = await splitPaper(absorbed);
    if (split) tell({ text: 'They are two papers again', undo: () => void undo(split).then(() => tell(undefined)) });
  } catch {
    tell({ text: 'They could not be split. Both are as they were.' });
  }
}
