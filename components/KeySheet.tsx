import { useEffect, useRef } from 'react';
import { t } from '../lib/words/index.ts';
import { IconButton } from './IconButton.tsx';
import { ClearIcon } from './icons.tsx';
import styles from './KeySheet.module.css';
import { keysByCommand, partsOf } from './key-names.ts';
import { Switch } from './Switch.tsx';

interface KeySheetProps {
  /** Whether single letters are shortcuts. */
  singleKeys: boolean;
  onSingleKeys(on: boolean): void;
  onClose(): void;
}

/** Every key and what it does, in a dialog. */
export function KeySheet({ singleKeys, onSingleKeys, onClose }: KeySheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog ref={sheet} className={styles.sheet} aria-label={t('sheet.title')} onClose={onClose}>
      <header className={styles.head}>
        <h2>{t('sheet.title')}</h2>
        <IconButton icon={ClearIcon} label={t('sheet.close')} onClick={() => sheet.current?.close()} />
      </header>
      <Switch on={singleKeys} onChange={onSingleKeys}>
        {t('sheet.singleKeys')}
      </Switch>
      <p className={styles.hint}>{t('sheet.where')}</p>
      <dl className={styles.keys}>
        {keysByCommand(singleKeys).map(({ command, name, keys }) => (
          <div key={command} className={styles.row}>
            <dt>{t(name)}</dt>
            <dd>
              {keys.map((key) => (
                <Key key={key} parts={partsOf(key)} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}

function Key({ parts }: { parts: string[] }) {
  return (
    <span className={styles.key}>
      {parts.map((part) => (
        <kbd key={part}>{part}</kbd>
      ))}
    </span>
  );
}
