import { setCapture, setSite } from '../settings/index.ts';
import type { SavedPage } from '../status/index.ts';
import { unlessFull } from '../status/unsaved.ts';
import { t } from '../words/index.ts';
import { activeTab, type OtherPage, type PausedPage, readPageNow } from './page-status.ts';
import { askForSites } from './site-permission.ts';
import { tellBackground } from './tell-background.ts';
import type { Tell } from './undoable.ts';

/** What saves pages brings the database library along. */
const saving = () => import('./save-this-page.ts');

/** What a reader can do about the page in the tab. What went wrong, and what can be undone, is told. */
export function pageDeeds(tell: Tell) {
  async function unsave(saved: SavedPage) {
    try {
      const text = await (await saving()).unsavePage((await activeTab()) ?? {}, saved);
      tellBackground();
      tell({ text });
    } catch (error) {
      tell({ text: unlessFull(error, t('edits.undoFailed')), undo: () => void unsave(saved) });
    }
  }

  return {
    onRead: () => readPageNow().catch(() => tell({ text: t('page.notThere') })),
    async onPause(site: string) {
      await setSite(site, false);
      tell({ text: t('page.paused', { site }), undo: () => void setSite(site, true) });
    },
    onResume: ({ site, paused }: PausedPage) => (paused === 'here' ? setSite(site, true) : setCapture(true)),
    onAllow: () => void askForSites(),
    async onSave({ tab }: OtherPage) {
      try {
        const { paper, saved } = await (await saving()).saveThisPage(tab);
        tellBackground();
        const undo = saved && { undo: () => void unsave(saved) };
        tell({ text: t('page.saved', { title: paper.title }), ...undo });
      } catch (error) {
        tell({ text: unlessFull(error, t('page.saveFailed')) });
      }
    },
    onUnsave: (saved: SavedPage) => void unsave(saved),
  };
}
