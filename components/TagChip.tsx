import type { CSSProperties } from 'react';
import { t } from '../lib/words/index.ts';
import { ClearIcon } from './icons.tsx';
import { Marked } from './Marked.tsx';
import type { Range } from './marks.ts';
import styles from './TagChip.module.css';
import { useHue } from './tag-hues.ts';

interface TagChipProps {
  tag: string;
  ranges: Range[];
  /** Whether Tab stops at its button. */
  reachable: boolean;
  onRemove(): void;
}

/** A tag of a paper, in the tag's own hue, with a button that takes it off. */
export function TagChip({ tag, ranges, reachable, onRemove }: TagChipProps) {
  return (
    <li className={styles.chip} style={{ '--hue': useHue(tag) } as CSSProperties}>
      <bdi className={styles.name}>
        <Marked text={tag} ranges={ranges} />
      </bdi>
      <button
        type="button"
        className={styles.remove}
        tabIndex={reachable ? 0 : -1}
        aria-label={t('tags.remove', { tag })}
        title={t('tags.remove', { tag })}
        onClick={onRemove}
      >
        <ClearIcon />
      </button>
    </li>
  );
}
