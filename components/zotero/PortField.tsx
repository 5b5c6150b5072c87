import { useId, useState } from 'react';
import { t } from '../../lib/words/index.ts';
import styles from './Zotero.module.css';

/** The port that Zotero on this computer listens at, for those who have changed it there. */
export function PortField({ port, onPort }: { port: number; onPort(port: number): void }) {
  const id = useId();
  const [typed, setTyped] = useState(String(port));
  const isPort = /^\d{2,5}$/.test(typed) && Number(typed) <= 65_535;
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{t('zotero.port')}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        size={6}
        maxLength={5}
        aria-invalid={!isPort}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => (isPort ? onPort(Number(typed)) : setTyped(String(port)))}
      />
    </div>
  );
}
