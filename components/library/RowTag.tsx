import type { CSSProperties } from 'react';
import { Marked } from '../Marked.tsx';
import type { Marks } from '../marks.ts';
import { useHue } from '../tag-hues.ts';
import styles from './RowTag.module.css';

/** A tag as a row of the table has room for it. */
export function RowTag({ tag, marks }: { tag: string; marks: Marks }) {
  return (
    <bdi className={styles.tag} style={{ '--hue': useHue(tag) } as CSSProperties}>
      <Marked text={tag} ranges={marks(tag)} />
    </bdi>
  );
}
