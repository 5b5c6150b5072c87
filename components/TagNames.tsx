import type { CSSProperties } from 'react';
import { t } from '../lib/words/index.ts';
import { Marked } from './Marked.tsx';
import type { Marks } from './marks.ts';
import styles from './TagNames.module.css';
import { useHue } from './tag-hues.ts';

/** The tags of a paper on one line, as far as there is room, each in its own hue. */
export function TagNames({ tags, marks }: { tags: string[]; marks: Marks }) {
  if (tags.length === 0) return null;
  return (
    <ul className={styles.tags} aria-label={t('row.tags')} title={tags.join(', ')}>
      {tags.map((tag) => (
        <Name key={tag} {...{ tag, marks }} />
      ))}
    </ul>
  );
}

function Name({ tag, marks }: { tag: string; marks: Marks }) {
  return (
    <li style={{ '--hue': useHue(tag) } as CSSProperties}>
      <bdi>
        <Marked text={tag} ranges={marks(tag)} />
      </bdi>
    </li>
  );
}
