import styles from './ShortcutTable.module.css';

interface ShortcutTableProps {
  caption: string;
  rows: { name: string; keys: string[] }[];
  /** What stands where nothing is bound. */
  unbound: string;
}

/** What keys do. */
export function ShortcutTable({ caption, rows, unbound }: ShortcutTableProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <tbody>
        {rows.map(({ name, keys }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {keys.length === 0 && <span className={styles.unbound}>{unbound}</span>}
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
