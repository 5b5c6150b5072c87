import type { RefusalReason } from '../../lib/import/index.ts';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Import.module.css';
import type { ImportActions } from './import-step.ts';

interface RefusedProps extends Pick<ImportActions, 'onAgain' | 'onClose'> {
  name: string;
  reason?: RefusalReason | undefined;
}

/** Why a file cannot be imported, and what to do. */
export function Refused({ name, reason, onAgain, onClose }: RefusedProps) {
  return (
    <>
      <div role="alert">
        <p>
          <strong>
            <bdi>{t('import.refused', { name })}</bdi>
          </strong>
        </p>
        <p>{reason ? t(`import.refusal.${reason}`) : t('import.failed')}</p>
        <p className={styles.quiet}>{t('import.untouched')}</p>
      </div>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('import.close')}</Button>
        <Button kind="main" onClick={onAgain}>
          {t('import.another')}
        </Button>
      </div>
    </>
  );
}
