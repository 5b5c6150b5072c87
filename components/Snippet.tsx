import { useRef } from 'react';
import { Marked } from './Marked.tsx';
import type { Marks } from './marks.ts';
import { plainMaths } from './plain-maths.ts';
import styles from './Snippet.module.css';
import { snippet } from './snippet.ts';
import { useRowOnScreen } from './use-row-on-screen.ts';

/** What two lines of a popup hold. */
const LENGTH = 160;

interface SnippetProps {
  abstract: string;
  marks: Marks;
}

/**
 * The height that a row leaves it, at most two lines; and in it, while the row is on the screen, the best passage.
 * `isFirst`: the row is among those that are seen first, which need not be looked for.
 */
export function Snippet({ isFirst, ...props }: SnippetProps & { isFirst: boolean }) {
  const room = useRef<HTMLDivElement>(null);
  const isOnScreen = useRowOnScreen(room, props.marks, isFirst);
  return (
    <div ref={room} className={styles.room}>
      {isOnScreen && <BestPassage {...props} />}
    </div>
  );
}

/** The passage of an abstract that the query is about. */
export function BestPassage({ abstract, marks }: SnippetProps) {
  const { text, ranges } = plainMaths(abstract, marks(abstract));
  return (
    <p className={styles.snippet} dir="auto">
      <Marked {...snippet(text, ranges, LENGTH)} />
    </p>
  );
}
