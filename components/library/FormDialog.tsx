import type { ReactNode } from 'react';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import styles from './FormDialog.module.css';

interface FormDialogProps {
  title: string;
  /** What the button that does it says. */
  act: string;
  children: ReactNode;
  onAct(): void;
  onClose(): void;
}

/** A question in front of the page; Enter answers it, Escape drops it. */
export function FormDialog({ title, act, children, onAct, onClose }: FormDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onAct();
          onClose();
        }}
      >
        {children}
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t('library.cancel')}</Button>
          <Button type="submit" kind="main">
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
