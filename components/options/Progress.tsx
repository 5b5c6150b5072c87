import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Progress.module.css';

interface ProgressProps {
  name: string;
  done: number;
  total: number;
  onCancel(): void;
}

/** How far a long work has come, and a way to call it off. */
export function Progress({ name, done, total, onCancel }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <progress aria-label={name} max={Math.max(1, total)} value={Math.min(done, total)} />
      <span>{t('options.progress', { done, total })}</span>
      <Button onClick={onCancel}>{t('options.cancel')}</Button>
    </div>
  );
}
