import type { Shelf } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import { StateShape } from './library/StateShape.tsx';
import styles from './RowState.module.css';

interface RowStateProps {
  shelf: Shelf;
  selected: boolean;
  reachable: boolean;
  /** @param isStretch Shift was held down */
  onSelect(isStretch: boolean): void;
}

/** How a paper stands, in the corner of its row; and in its place the box that selects it, when one is wanted. */
export function RowState({ shelf, selected, reachable, onSelect }: RowStateProps) {
  return (
    <div className={styles.state}>
      <StateShape shelf={shelf} />
      <label className={styles.select}>
        <input
          type="checkbox"
          aria-label={t('row.select')}
          title={t('row.select')}
          tabIndex={reachable ? 0 : -1}
          checked={selected}
          onChange={({ nativeEvent }) => onSelect((nativeEvent as PointerEvent).shiftKey)}
        />
      </label>
    </div>
  );
}
