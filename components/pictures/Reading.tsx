import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Pictures.module.css';

interface ReadingProps {
  done: number;
  total: number;
  onCancel(): void;
}

/** How much of the library has been read, and the way out. It is not there before it has taken a while. */
export function Reading({ done, total, onCancel }: ReadingProps) {
  const isRead = total > 0 && done >= total;
  return (
    <div className={styles.reading}>
      <span>{isRead ? t('pictures.counting') : t('pictures.reading', { done, total })}</span>
      <progress aria-label={t('pictures.title')} max={Math.max(1, total)} value={done} />
      <span>
        <Button onClick={onCancel}>{t('pictures.cancel')}</Button>
      </span>
    </div>
  );
}
