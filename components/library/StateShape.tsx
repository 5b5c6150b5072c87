import type { Shelf } from '../../lib/paper/paper.ts';
import { type TextKey, t } from '../../lib/words/index.ts';
import styles from './StateShape.module.css';

const shapes: Record<Shelf, { path: string; name: TextKey }> = {
  inbox: { path: 'M5 1.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z', name: 'library.inInbox' },
  kept: { path: 'M5 .5 9.5 5 5 9.5.5 5Z', name: 'library.isKept' },
  dismissed: { path: 'M1.5 4.25h7v1.5h-7Z', name: 'library.isDismissed' },
};

/** On which shelf a paper is: a disc in the inbox, a diamond where it is kept, a bar where it is dismissed. */
export function StateShape({ shelf }: { shelf: Shelf }) {
  const { path, name } = shapes[shelf];
  return (
    <svg role="img" aria-label={t(name)} viewBox="0 0 10 10" width="10" height="10" className={styles[shelf]}>
      <title>{t(name)}</title>
      <path d={path} fill="currentColor" />
    </svg>
  );
}
