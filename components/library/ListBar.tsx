import type { SortKey } from '../../lib/search/index.ts';
import { type TextKey, t } from '../../lib/words/index.ts';
import { ExportMenu } from '../ExportMenu.tsx';
import styles from './Bar.module.css';
import type { Order } from './TableHead.tsx';

const orders: SortKey[] = ['relevance', 'seen', 'published', 'title', 'upvotes', 'stars'];

interface ListBarProps {
  /** How many papers there are, in words. */
  shown: string;
  order: Order;
  /** Whether there is a line that could be saved. */
  canSave: boolean;
  formats: string[];
  /** Whether there is anything to export. */
  isEmpty: boolean;
  onSort(order: Order): void;
  onSave(): void;
  onExport(format: string): void;
  onImport(): void;
  onZotero(): void;
}

/** How many papers the list has, and what can be done with the list as it is. */
export function ListBar({ shown, order, canSave, formats, isEmpty, ...on }: ListBarProps) {
  const { onSort, onSave, onExport, onImport, onZotero } = on;
  return (
    <div className={styles.bar}>
      <span className={styles.count} aria-live="polite">
        {shown}
      </span>
      <span className={styles.gap} />
      <select
        className={styles.order}
        aria-label={t('library.order')}
        value={order.by}
        onChange={({ target }) => onSort({ by: target.value as SortKey, descending: target.value !== 'title' })}
      >
        {orders.map((by) => (
          <option key={by} value={by}>
            {t(nameOf(by))}
          </option>
        ))}
      </select>
      {canSave && (
        <button type="button" className={styles.button} onClick={onSave}>
          {t('library.saveSearch')}
        </button>
      )}
      <button type="button" className={styles.button} onClick={onImport}>
        {t('import.open')}
      </button>
      {!isEmpty && <ExportMenu {...{ formats, onExport, onZotero }} />}
    </div>
  );
}

function nameOf(by: SortKey): TextKey {
  return by === 'published' ? 'library.year' : `library.${by}`;
}
