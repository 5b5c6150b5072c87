import type { Sent } from '../../lib/actions/send-to-zotero.ts';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Zotero.module.css';

const SHOWN = 50;

/** How many papers Zotero has taken; and which it has not, and why. */
export function SentReport({ sent, failed, onClose }: Sent & { onClose(): void }) {
  return (
    <>
      <p role="status">{t('zotero.sent', { count: sent.length })}</p>
      {failed.length > 0 && (
        <>
          <p>{t('zotero.notTaken', { count: failed.length })}</p>
          <ul className={styles.list}>
            {failed.slice(0, SHOWN).map(({ title, reason }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two papers may share a title, and the list never changes
              <li key={at}>
                <bdi>{title}</bdi>: <bdi>{reason}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        <Button kind="main" onClick={onClose}>
          {t('zotero.close')}
        </Button>
      </div>
    </>
  );
}
