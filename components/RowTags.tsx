import type { SavedPaper } from '../lib/paper/paper.ts';
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
  return (
    <div className={styles.tags}>
      <ul className={styles.chips} aria-label="Tags">
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
          onClose={onClose}
        />
      )}
    </div>
  );
}
