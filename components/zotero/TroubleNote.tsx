import type { ZoteroStep } from '../../lib/actions/zotero-steps.ts';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import { troubleWords } from './trouble-words.ts';
import styles from './Zotero.module.css';
import type { ZoteroActions } from './zotero-step.ts';

type TroubleNoteProps = ZoteroStep & { kind: 'trouble' } & Pick<ZoteroActions, 'onRetry' | 'onClose'>;

/** Why papers cannot be sent, what is safe, and what to do. */
export function TroubleNote({ trouble, sent, onRetry, onClose }: TroubleNoteProps) {
  return (
    <>
      <div role="alert">
        <p>{t(troubleWords[trouble])}</p>
        {sent > 0 && <p className={styles.quiet}>{t('zotero.sentBefore', { count: sent })}</p>}
      </div>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('zotero.close')}</Button>
        <Button kind="main" onClick={onRetry}>
          {t('zotero.retry')}
        </Button>
      </div>
    </>
  );
}
