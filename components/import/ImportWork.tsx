import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Import.module.css';

interface ImportWorkProps {
  text: string;
  /** `undefined` while nobody knows how much there is. */
  done: number | undefined;
  total?: number;
  onCancel(): void;
}

/** How far it has come, and the way to call it off. */
export function ImportWork({ text, done, total = 1, onCancel }: ImportWorkProps) {
  return (
    <>
      <p aria-live="polite">
        <bdi>{text}</bdi>
      </p>
      <progress className={styles.progress} aria-label={text} value={done} max={Math.max(1, total)} />
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{t('import.cancel')}</Button>
      </div>
    </>
  );
}
