import type { FocusEvent, MouseEvent } from 'react';
import type { SavedPaper } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import type { Marks } from './marks.ts';
import type { PaperActions } from './paper-actions.ts';
import styles from './RowTags.module.css';
import { TagChip } from './TagChip.tsx';
import { TagPicker } from './TagPicker.tsx';

interface RowTagsProps {
  paper: SavedPaper;
  marks: Marks;
  actions: PaperActions;
  reachable: boolean;
  tagging: boolean;
  /** The focus should go back to the row: its place here goes away. */
  onBack(): void;
  /** The field for tags should go away. */
  onClose(): void;
}

/** A paper's tags, and the field for more while `tagging`. */
export function RowTags({ paper, marks, actions, reachable, tagging, onBack, onClose }: RowTagsProps) {
  if (paper.tags.length === 0 && !tagging) return null;
  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) onClose();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears when the focus leaves what is in it
    <div className={styles.tags} onBlur={onBlur} onMouseDown={keepFocus}>
      <ul className={styles.chips} aria-label={t('row.tags')}>
        {paper.tags.map((tag) => (
          <TagChip
            key={tag}
            tag={tag}
            ranges={marks(tag)}
            reachable={reachable}
            onRemove={() => {
              onBack();
              actions.onUntag(paper, tag);
            }}
          />
        ))}
      </ul>
      {tagging && (
        <TagPicker
          taken={paper.tags}
          complete={actions.completeTag}
          onAdd={(tag) => actions.onTag(paper, tag)}
          onBack={onBack}
          onClose={() => {}}
        />
      )}
    </div>
  );
}

/** A button that is clicked takes no focus from the field. */
function keepFocus(event: MouseEvent) {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
}
