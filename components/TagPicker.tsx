import { useId } from 'react';
import { t } from '../lib/words/index.ts';
import { Choices } from './Choices.tsx';
import styles from './TagPicker.module.css';
import type { Complete } from './use-completions.ts';
import { useTagField } from './use-tag-field.ts';

interface TagPickerProps {
  /** Tags that the paper has already. */
  taken: string[];
  complete: Complete;
  onAdd(tag: string): void;
  /** Escape: the focus should go elsewhere, which closes the field. */
  onBack(): void;
  onClose(): void;
  /** It lies over what is below. */
  isFloating?: boolean;
}

/** A field for tags, old and new: type, then Enter. It stays open for the next one; Escape or leaving it closes it. */
export function TagPicker({ onClose, isFloating, ...rest }: TagPickerProps) {
  const id = useId();
  const { typed, tags, chosen, type, add, onKeyDown } = useTagField(rest);
  return (
    <div className={styles.picker} data-floating={isFloating}>
      <input
        className={styles.field}
        role="combobox"
        aria-label={t('tags.tag')}
        aria-autocomplete="list"
        aria-expanded={tags.length > 0}
        aria-controls={id}
        aria-activedescendant={tags[chosen] === undefined ? undefined : `${id}-${chosen}`}
        placeholder={t('tags.placeholder')}
        autoComplete="off"
        maxLength={100}
        // biome-ignore lint/a11y/noAutofocus: the reader has asked for this field
        autoFocus
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={onClose}
      />
      {tags.length > 0 && (
        <Choices
          {...{ id, chosen }}
          label={t('tags.inUse')}
          className={styles.choices}
          items={tags}
          nameOf={(tag) => tag}
          onPick={add}
        />
      )}
    </div>
  );
}
