import { useCallback, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { pageDeeds } from '../../lib/actions/page-deeds.ts';
import { type PageOfTab, pageStatus } from '../../lib/actions/page-status.ts';
import { watchPermissions } from '../../lib/actions/site-permission.ts';
import type { Tell } from '../../lib/actions/undoable.ts';
import { watchSettings } from '../../lib/settings/index.ts';
import { watchStatus } from '../../lib/status/index.ts';

/**
 * How the page in the active tab stands, looked up again whenever that may be another story; and what can be done about
 * it. What went wrong, and what can be undone, is told to `tell`.
 */
export function usePage(tell: Tell) {
  const [page, setPage] = useState<PageOfTab>();
  const look = useCallback(() => void pageStatus().then(setPage), []);
  useEffect(() => {
    look();
    const watches = [watchStatus(look), watchSettings(look), watchPermissions(look), watchTabs(look)];
    return () => watches.forEach((end) => void end());
  }, [look]);
  const pageActions = useMemo(() => pageDeeds(tell), [tell]);
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
