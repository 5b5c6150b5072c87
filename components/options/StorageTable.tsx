import type { StoreSize } from '../../lib/library/index.ts';
import { locale, t } from '../../lib/words/index.ts';
import styles from './ShortcutTable.module.css';

interface StorageTableProps {
  stores: StoreSize[];
  /** Bytes; undefined where the browser does not say. */
  total: number | undefined;
}

/** What takes up how much of the disk. */
export function StorageTable({ stores, total }: StorageTableProps) {
  return (
    <table className={styles.table}>
      <caption>{t('options.data.stores')}</caption>
      <tbody>
        {stores.map(({ store, rows, bytes }) => (
          <tr key={store}>
            <th scope="row">{t(`options.data.store.${store}`, { count: rows })}</th>
            <td>{t('options.data.about', { size: inBytes(bytes) })}</td>
          </tr>
        ))}
        {total !== undefined && (
          <tr>
            <th scope="row">{t('options.data.total')}</th>
            <td>{inBytes(total)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** 1_234_567 becomes "1.2 MB". */
function inBytes(bytes: number): string {
  const kilobytes = bytes / 1_000;
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, kilobytes)) / 3));
  const unit = units[step] as string;
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale(), format).format(kilobytes / 1_000 ** step);
}
