import { useMemo } from 'react';
import { Detail, type DetailActions } from '../../components/detail/Detail.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { PaperActions } from '../../components/paper-actions.ts';
import type { Message } from '../../components/Toast.tsx';
import type { PaperId } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { noteKeeper } from './detail/note-keeper.ts';
import { recordEdits } from './detail/record-edits.ts';
import { useDetail } from './detail/use-detail.ts';
import { useSimilar } from './detail/use-similar.ts';

interface DetailPaneProps {
  id: PaperId;
  actions: PaperActions;
  tell(message: Message | undefined): void;
  onSearch(line: string): void;
  /** Shows another paper in its place. */
  onOpen(id: PaperId): void;
  /** Sends papers to Zotero, where the page can do that. */
  onZotero?: ((ids: readonly PaperId[]) => void) | undefined;
}

const SIMILAR = 8;

/** A paper of the library with all that is known of it, kept up to date. */
export function DetailPane({ id, actions, tell, onSearch, onOpen, onZotero }: DetailPaneProps) {
  const found = useDetail(id);
  const similar = useSimilar(id, SIMILAR);
  const notes = useMemo(() => noteKeeper(tell), [tell]);
  const onCopyText = (text: string) => void copyText(text, tell);
  const records = useMemo(() => recordEdits(tell, onOpen), [tell, onOpen]);
  const all: DetailActions = { ...actions, ...records, notes, onSearch, onShow: onOpen, onCopyText, onZotero };
  if (!found) return null;
  const { paper, mergers } = found;
  if (paper) return <Detail key={id} {...{ paper, similar, mergers }} actions={all} />;
  return (
    <Notice title={t('detail.gone')}>
      <p>{t('detail.goneHint')}</p>
    </Notice>
  );
}

async function copyText(text: string, tell: (message: Message) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell({ text: t('detail.copied', { what: text }) });
  } catch {
    tell({ text: t('detail.copyFailed') });
  }
}
