import { useState } from 'react';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Export.module.css';

interface ExportAllProps {
  /** The names of the formats, in menu order. */
  formats: readonly string[];
  isEmpty: boolean;
  onExport(format: string): void;
}

/** The whole library in a format of the reader's choice. */
export function ExportAll({ formats, isEmpty, onExport }: ExportAllProps) {
  const [format, setFormat] = useState(formats[0] ?? '');
  return (
    <div className={styles.line}>
      <select aria-label={t('export.format')} value={format} onChange={({ target }) => setFormat(target.value)}>
        {formats.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <Button disabled={isEmpty} onClick={() => onExport(format)}>
        {t('export.all')}
      </Button>
    </div>
  );
}
