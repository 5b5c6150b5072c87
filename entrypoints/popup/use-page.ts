import { useCallback, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PageActions } from '../../components/PageLine.tsx';
import type { Message } from '../../components/Toast.tsx';
import { activeTab, type PageOfTab, pageStatus, readPageNow } from '../../lib/actions/page-status.ts';
import { askForSites, watchPermissions } from '../../lib/actions/site-permission.ts';
import { setCapture, setSite, watchSettings } from '../../lib/settings/index.ts';
import { type SavedPage, watchStatus } from '../../lib/status/index.ts';
import { unlessFull } from '../../lib/status/unsaved.ts';
import { t } from '../../lib/words/index.ts';

/**
 * How the page in the active tab stands, looked up again whenever that may be another story; and what can be done about
 * it. What went wrong, and what can be undone, is told to `tell`.
 */
export function usePage(tell: (message: Message | undefined) => void) {
  const [page, setPage] = useState<PageOfTab>();
  const look = useCallback(() => void pageStatus().then(setPage), []);
  useEffect(() => {
    look();
    const watches = [watchStatus(look), watchSettings(look), watchPermissions(look), watchTabs(look)];
    return () => watches.forEach((end) => void end());
  }, [look]);
  const pageActions = useMemo(() => actions(tell), [tell]);
  return { page, pageActions };
}

/** For a panel that stays open: the reader turns to another tab, or the tab to another page. */
function watchTabs(changed: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  onActivated.addListener(changed);
  onUpdated.addListener(changed);
  return () => {
    onActivated.removeListener(changed);
    onUpdated.removeListener(changed);
  };
}

/** Few pages are saved by hand. */
const saving = () => import('../../lib/actions/save-this-page.ts');

function actions(tell: (message: Message | undefined) => void): PageActions {
  const unsave = async (saved: SavedPage) => {
    try {
      await (await saving()).unsavePage((await activeTab()) ?? {}, saved);
      tell(undefined);
    } catch (error) {
      tell({ text: unlessFull(error, t('page.saveFailed')) });
    }
  };
  return {
    onRead: () => readPageNow().catch(() => tell({ text: t('page.notThere') })),
    async onPause(site) {
      await setSite(site, false);
      tell({ text: t('page.paused', { site }), undo: () => void setSite(site, true) });
    },
    onResume: ({ site, paused }) => (paused === 'here' ? setSite(site, true) : setCapture(true)),
    onAllow: () => void askForSites(),
    onUnsave: (saved) => void unsave(saved),
    async onSave({ tab }) {
      try {
        const { paper, saved } = await (await saving()).saveThisPage(tab);
        const undo = saved && { undo: () => void unsave(saved) };
        tell({ text: t('page.saved', { title: paper.title }), ...undo });
      } catch (error) {
        tell({ text: unlessFull(error, t('page.saveFailed')) });
      }
    },
  };
}
