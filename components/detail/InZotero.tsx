import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { day } from '../wording.ts';
import styles from './InZotero.module.css';

interface InZoteroProps {
  paper: SavedPaper;
  onZotero?: ((ids: readonly PaperId[]) => void) | undefined;
}

/** Whether the paper was sent to Zotero; if not, the way there. */
export function InZotero({ paper, onZotero }: InZoteroProps) {
  const { id, sentToZotero } = paper;
  if (sentToZotero !== undefined)
    return (
      <p className={styles.sent} title={t('zotero.sentOn', { day: day(sentToZotero) })}>
        {t('zotero.inZotero')}
      </p>
    );
  if (!onZotero) return null;
  return (
    <button type="button" className={styles.send} onClick={() => onZotero([id])}>
      {t('zotero.sendOne')}
    </button>
  );
}
