import { browser } from 'wxt/browser';
import { siteReport } from '../../lib/actions/site-report.ts';
import { type Health, type PaperId, splitPaper } from '../../lib/library/index.ts';
import { unlessFull } from '../../lib/status/unsaved.ts';
import { t } from '../../lib/words/index.ts';
import { type Tell, tellDone } from './tell.ts';

/** Copies the report on one kind of a site's pages, and says so. */
export async function copyReport(page: Health, tell: Tell): Promise<void> {
  try {
    await navigator.clipboard.writeText(siteReport(page, browser.runtime.getManifest().version));
    tell({ text: t('options.sites.copied') });
  } catch {
    tell({ text: t('options.sites.notCopied') });
  }
}

/** Parts two records that were taken for one paper, and offers to make them one again. */
export async function splitRecords(absorbed: PaperId, tell: Tell): Promise<void> {
  try {
    const split = await splitPaper(absorbed);
    if (split) tellDone(tell, t('options.merged.split'), split);
  } catch (error) {
    tell({ text: unlessFull(error, t('options.merged.notSplit')) });
  }
}
