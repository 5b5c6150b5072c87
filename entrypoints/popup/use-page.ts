import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PageActions } from '../../components/PageLine.tsx';
import type { Message } from '../../components/Toast.tsx';
import { pageStatus } from '../../lib/actions/page-status.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { setCapture, setSite, watchSettings } from '../../lib/settings/index.ts';

type Page = Awaited<ReturnType<typeof pageStatus>>;

/**
 * How the page in the active tab stands, looked up again when the library has changed to `libraryState` or a setting
 * has; and what can be done about it. What went wrong, and what can be undone, is told to `tell`.
 */
export function usePage(libraryState: unknown, tell: (message: Message | undefined) => void) {
  const [page, setPage] = useState<Page>();
  const look = useCallback(() => void pageStatus().then(setPage), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the library is the reason to look again
  useEffect(look, [look, libraryState]);
  useEffect(() => watchSettings(look), [look]);
  const pageActions = useMemo(() => actions(tell, look), [tell, look]);
  return { page, pageActions };
}

function actions(tell: (message: Message | undefined) => void, look: () => void): PageActions {
  return {
    async onPause(site) {
      await setSite(site, false);
      tell({ text: `Gleaner leaves ${site} alone`, undo: () => void setSite(site, true) });
    },
    onResume: ({ site, paused }) => (paused === 'here' ? setSite(site, true) : setCapture(true)),
    async onSave({ tab }) {
      try {
        const { paper, isNew } = await (await import('../../lib/actions/save-this-page.ts')).saveThisPage(tab);
        const undo = isNew && { undo: () => void takeBack(paper.id).then(() => tell(undefined)) };
        tell({ text: `Saved “${paper.title}”`, ...undo });
      } catch {
        tell({ text: 'This page could not be saved. Your library is as it was.' });
      }
      look();
    },
  };
}

async function takeBack(id: PaperId): Promise<void> {
  const { deletePapers } = await import('../../lib/library/index.ts');
  await deletePapers([id]);
}
