import type { Cut } from '../../lib/trends/index.ts';
import { t } from '../../lib/words/index.ts';
import styles from './Pictures.module.css';

const names = { week: 'pictures.week', month: 'pictures.month', year: 'pictures.year' } as const;

/** How finely time is cut: buttons, of which one is pressed. */
export function CutChoice({ cut, onChoose }: { cut: Cut; onChoose(cut: Cut): void }) {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.spoken}>{t('pictures.by')}</legend>
      {(['week', 'month', 'year'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={each === cut} onClick={() => onChoose(each)}>
          {t(names[each])}
        </button>
      ))}
    </fieldset>
  );
}
