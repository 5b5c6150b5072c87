import { useState } from 'react';
import type { ImportReport } from '../../lib/actions/import-report.ts';
import type { Column, ColumnMapping } from '../../lib/import/index.ts';
import { t } from '../../lib/words/index.ts';
import styles from './Import.module.css';

const columns: Column[] = [
  ...(['title', 'authors', 'year', 'published', 'venue', 'abstract', 'subjects', 'doi', 'arxiv', 'pmid'] as const),
  ...(['id', 'url', 'pdfUrl', 'codeUrl', 'projectUrl', 'tags', 'note', 'starred', 'status', 'shelf'] as const),
  ...(['citekey', 'addedAt', 'seenAt'] as const),
];

interface TableColumnsProps {
  table: NonNullable<ImportReport['table']>;
  onColumns(columns: ColumnMapping): void;
}

/** Which column of a table holds what; each with some of its cells, so that it can be told. */
export function TableColumns({ table: { headers, guess, sample }, onColumns }: TableColumnsProps) {
  const [mapping, setMapping] = useState(guess);

  function choose(at: number, column: Column | '') {
    const others = Object.entries(mapping).filter(([name, place]) => place !== at && name !== column);
    const next: ColumnMapping = { ...Object.fromEntries(others), ...(column && { [column]: at }) };
    setMapping(next);
    onColumns(next);
  }

  return (
    <details>
      <summary>{t('import.columns')}</summary>
      <div className={styles.columns}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('import.column')}</th>
              <th scope="col">{t('import.sample')}</th>
              <th scope="col">{t('import.holds')}</th>
            </tr>
          </thead>
          <tbody>
            {headers.map((header, at) => (
              <ColumnRow
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may share a header, and none moves
                key={at}
                header={header}
                cell={cellOf(sample, at)}
                column={columns.find((column) => mapping[column] === at) ?? ''}
                onColumn={(column) => choose(at, column)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface ColumnRowProps {
  header: string;
  /** One of its cells. */
  cell: string;
  column: Column | '';
  onColumn(column: Column | ''): void;
}

function ColumnRow({ header, cell, column, onColumn }: ColumnRowProps) {
  return (
    <tr>
      <th scope="row">
        <bdi>{header}</bdi>
      </th>
      <td>
        <bdi>{cell}</bdi>
      </td>
      <td>
        <select
          aria-label={t('import.holdsOf', { column: header })}
          value={column}
          onChange={({ target }) => onColumn(target.value as Column | '')}
        >
          <option value="">{t('import.nothing')}</option>
          {columns.map((each) => (
            <option key={each} value={each}>
              {t(`import.holding.${each}`)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

/** The first cell of a column that is not blank. */
function cellOf(sample: string[][], at: number): string {
  return sample.map((row) => row[at] ?? '').find((cell) => cell.trim()) ?? '';
}
