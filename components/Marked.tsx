import type { ReactNode } from 'react';
import styles from './Marked.module.css';
import type { Range } from './marks.ts';

/** A text with its `ranges` marked. The text stays text, whatever it says. */
export function Marked({ text, ranges }: { text: string; ranges: Range[] }): ReactNode {
  const ends = [0, ...ranges.map(([, end]) => end)];
  const marked = ranges.map(([start, end], index) => [
    text.slice(ends[index], start),
    <mark key={start} className={styles.mark}>
      {text.slice(start, end)}
    </mark>,
  ]);
  return [...marked, text.slice(ends.at(-1))];
}
