import { type ReactNode, useState } from 'react';
import type { ListingFigures } from '../../lib/trends/index.ts';
import { t } from '../../lib/words/index.ts';
import { figure } from './figures.ts';
import styles from './ListingTable.module.css';
import { newLine, passedLine } from './lines.ts';
import { type OnSearch, SearchLink } from './SearchLink.tsx';

interface ListingTableProps {
  /** What the table is of, in words. */
  name: string;
  seen: 'today' | 'week';
  /** The last day before. */
  dayBefore: string;
  rows: ListingFigures[];
  onSearch: OnSearch;
}

/** So many rows are shown at first; a table that is hardly longer is shown whole. */
const FIRST = 6;
const SLACK = 2;

/** What was passed, a row a listing: how many papers, and of them new, known and kept. */
export function ListingTable({ name, rows, ...row }: ListingTableProps) {
  const [isWhole, setWhole] = useState(rows.length <= FIRST + SLACK);
  return (
    <>
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{t('today.listing')}</th>
            <Head name={t('today.new')} title={t('today.newLong')} />
            <Head name={t('today.known')} title={t('today.knownLong')} />
            <Head name={t('today.kept')} title={t('today.keptLong')} />
          </tr>
        </thead>
        <tbody>
          {(isWhole ? rows : rows.slice(0, FIRST)).map((each) => (
            <Row key={`${each.site} ${each.listing}`} row={each} {...row} />
          ))}
        </tbody>
      </table>
      {!isWhole && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {t('today.showAll', { count: rows.length })}
        </button>
      )}
    </>
  );
}

function Head({ name, title }: { name: string; title: string }) {
  return (
    <th scope="col" title={title}>
      {name}
    </th>
  );
}

type RowProps = { row: ListingFigures } & Pick<ListingTableProps, 'seen' | 'dayBefore' | 'onSearch'>;

function Row({ row, seen, dayBefore, onSearch }: RowProps) {
  // Papers that were seen on pages of their own are of many listings: no line finds them and no others.
  const line = row.listing ? passedLine(seen, row) : undefined;
  return (
    <tr>
      <th scope="row">
        <Lead {...{ line, onSearch }}>
          <bdi>{row.listing || t('today.ownPages')}</bdi>
        </Lead>{' '}
        <bdi className={styles.site}>{row.site}</bdi>
      </th>
      <td data-kind={row.fresh > 0 ? 'new' : undefined}>
        <Count of={row.fresh} line={line && newLine(line, dayBefore)} onSearch={onSearch} />
      </td>
      <td>{figure(row.known)}</td>
      <td>
        <Count of={row.kept} line={line && `${line} is:kept`} onSearch={onSearch} />
      </td>
    </tr>
  );
}

interface LeadProps {
  line: string | undefined;
  onSearch: OnSearch;
}

/** Leads to what a line finds, where there is one. */
function Lead({ line, onSearch, children }: LeadProps & { children: ReactNode }) {
  return line ? <SearchLink {...{ line, onSearch }}>{children}</SearchLink> : children;
}

/** So many papers, which lead to the line that finds them. */
function Count({ of, line, onSearch }: LeadProps & { of: number }) {
  return (
    <Lead {...{ onSearch }} line={of > 0 ? line : undefined}>
      {figure(of)}
    </Lead>
  );
}
