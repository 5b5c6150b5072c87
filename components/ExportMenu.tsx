import { t } from '../lib/words/index.ts';
import styles from './ExportMenu.module.css';
import { ExportIcon } from './icons.tsx';
import { MenuButton } from './library/MenuButton.tsx';

interface ExportMenuProps {
  /** The names of the file formats, in menu order. */
  formats: string[];
  onExport(format: string): void;
  /** Sends the papers to Zotero, where that can be done. */
  onZotero?: (() => void) | undefined;
  /** Only a picture, where there is little room. */
  isSmall?: boolean;
}

/** The first formats of each kind: for references, tables, notes, and all that is known. */
const firsts = ['CSV', 'Markdown', 'JSON'];

/** A button that opens the list of what papers can be exported to. */
export function ExportMenu({ formats, onExport, onZotero, isSmall = false }: ExportMenuProps) {
  const zotero = t('export.zotero');
  return (
    <MenuButton
      label={t('export.export')}
      className={styles.button}
      items={onZotero ? [...formats, zotero] : formats}
      parted={[...firsts, zotero]}
      onPick={(item) => (item === zotero ? onZotero?.() : onExport(item))}
    >
      <ExportIcon />
      {!isSmall && <span className={styles.word}>{t('export.export')}</span>}
    </MenuButton>
  );
}
