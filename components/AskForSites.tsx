import { t } from '../lib/words/index.ts';
import styles from './AskForSites.module.css';
import { Button } from './Button.tsx';

/** Says that the browser keeps Gleaner out of the sites it knows, and has it ask the reader. */
export function AskForSites({ onAsk }: { onAsk(): void }) {
  return (
    <div className={styles.ask}>
      <p>{t('sites.notAllowed')}</p>
      <Button kind="main" onClick={onAsk}>
        {t('sites.allow')}
      </Button>
    </div>
  );
}
