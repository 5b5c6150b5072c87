import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import styles from './LicencesDialog.module.css';

/** The licences of all that is shipped, as the build has put them together. */
export function LicencesDialog({ text, onClose }: { text: string; onClose(): void }) {
  return (
    <Dialog title={t('options.about.licences')} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre className={styles.text} tabIndex={0}>
        {text}
      </pre>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('options.close')}</Button>
      </div>
    </Dialog>
  );
}
