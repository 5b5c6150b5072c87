import { locale, t } from '../../lib/words/index.ts';
import { Switch } from '../Switch.tsx';
import styles from './DigestForm.module.css';

interface DigestFormProps {
  on: boolean;
  /** Of the day, 0 to 23. */
  hour: number;
  onChange(on: boolean, hour: number): void;
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** A notification once a day, and its hour. */
export function DigestForm({ on, hour, onChange }: DigestFormProps) {
  return (
    <div className={styles.form}>
      <Switch on={on} onChange={(isOn) => onChange(isOn, hour)}>
        {t('options.digest.switch')}
      </Switch>
      <label>
        {t('options.digest.at')}{' '}
        <select value={hour} disabled={!on} onChange={(event) => onChange(on, Number(event.target.value))}>
          {hours.map((each) => (
            <option key={each} value={each}>
              {timeOf(each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function timeOf(hour: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(new Date(2000, 0, 1, hour));
}
