import type { Shelf } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { IconButton } from './IconButton.tsx';
import { ClearIcon, DismissIcon, KeepIcon, TagIcon } from './icons.tsx';
import styles from './SelectionBar.module.css';
import { TagPicker } from './TagPicker.tsx';
import type { Complete } from './use-completions.ts';

interface SelectionBarProps {
  /** How many papers are selected. */
  count: number;
  /** Whether the field for their tags is open. */
  isTagging: boolean;
  /** The names of the file formats. */
  formats: string[];
  completeTag: Complete;
  onShelf(shelf: Shelf): void;
  onTagging(isTagging: boolean): void;
  onTag(tag: string): void;
  onExport(format: string): void;
  onZotero(): void;
  onClear(): void;
}

/** What can be done with the selected papers, all at once. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, formats, onShelf, onExport, onZotero, onClear } = props;
  return (
    <div role="toolbar" aria-label={t('selection.actions')} className={styles.bar}>
      <IconButton icon={ClearIcon} label={t('selection.clear')} onClick={onClear} />
      <span className={styles.count} aria-live="polite">
        {t('selection.count', { count })}
      </span>
      <IconButton icon={KeepIcon} label={t('selection.keep')} onClick={() => onShelf('kept')} />
      <IconButton icon={DismissIcon} label={t('selection.dismiss')} onClick={() => onShelf('dismissed')} />
      <Tags {...props} />
      <ExportMenu {...{ formats, onExport, onZotero }} />
    </div>
  );
}

function Tags({ isTagging, completeTag, onTag, onTagging }: SelectionBarProps) {
  const close = () => onTagging(false);
  return (
    <div className={styles.tags}>
      <IconButton
        icon={TagIcon}
        label={t('selection.tag')}
        aria-expanded={isTagging}
        // The field keeps the focus until the click: losing it would close the field, and the click would open it again.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onTagging(!isTagging)}
      />
      {isTagging && (
        <TagPicker taken={[]} complete={completeTag} onAdd={onTag} onBack={close} onClose={close} isFloating />
      )}
    </div>
  );
}
