// biome-ignore-all lint/a11y: its buttons take the focus; rows that are laid out one by one cannot be a table's own
import type { Sort } from '../../lib/search/index.ts';
import { t } from '../../lib/words/index.ts';
import { type Column, columns } from './columns.ts';
import styles from './Table.module.css';

export type Order = Pick<Sort, 'by' | 'descending'>;

interface TableHeadProps {
  order: Order;
  onSort(order: Order): void;
}

/** The names of the columns. Those that papers can be ordered by are buttons; pressed again, they turn the order round. */
export function TableHead({ order, onSort }: TableHeadProps) {
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      <span role="columnheader" className={styles.lead}>
        <span className={styles.told}>{t('library.selected')}</span>
      </span>
      {columns.map((column) => (
        <Head key={column.name} {...{ column, order, onSort }} />
      ))}
    </div>
  );
}

function Head({ column: { name, label, sort }, order, onSort }: TableHeadProps & { column: Column }) {
  const isSorted = sort === order.by;
  // Titles go from A to Z first, everything else from the most to the least.
  const next = { by: sort ?? 'seen', descending: isSorted ? !order.descending : sort !== 'title' };
  return (
    <span
      role="columnheader"
      className={styles[name]}
      aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      {sort ? (
        <button type="button" onClick={() => onSort(next)}>
          {t(label)}
          {isSorted && <span aria-hidden="true">{order.descending ? ' ↓' : ' ↑'}</span>}
        </button>
      ) : (
        t(label)
      )}
    </span>
  );
}
