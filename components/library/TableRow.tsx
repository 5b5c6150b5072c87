// biome-ignore-all lint/a11y: the table has the focus and the keys; rows that are laid out one by one cannot be a table's own
import { type MouseEvent, memo } from 'react';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { StarIcon } from '../icons.tsx';
import { Marked } from '../Marked.tsx';
import type { Marks } from '../marks.ts';
import { plainMaths } from '../plain-maths.ts';
import { number, shortNumber } from '../wording.ts';
import { RowTag } from './RowTag.tsx';
import { StateShape } from './StateShape.tsx';
import { shortDay } from './short-day.ts';
import styles from './Table.module.css';

interface TableRowProps {
  id: PaperId;
  /** The name of its element in the document. */
  elementId: string;
  /** Its place in the list, from 0. */
  index: number;
  /** Pixels from the top of the list. */
  top: number;
  /** Until it has been read the row is empty, and as high as it will be. */
  paper: SavedPaper | undefined;
  marks: Marks;
  isActive: boolean;
  isSelected: boolean;
  onPress(id: PaperId, how: 'go' | 'toggle' | 'extend'): void;
  onOpen(id: PaperId): void;
}

/** A paper in the table, on one line. */
export const TableRow = memo(function TableRow(row: TableRowProps) {
  const { id, elementId, index, top, paper, marks, isActive, isSelected, onPress, onOpen } = row;
  return (
    <div
      role="row"
      id={elementId}
      data-paper-id={id}
      data-shelf={paper?.shelf}
      data-active={isActive}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-busy={!paper}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => isOnBox(event) || onPress(id, howPressed(event))}
      onDoubleClick={() => onOpen(id)}
    >
      <span role="gridcell" className={styles.lead}>
        <label className={styles.box}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t('library.select')}
            checked={isSelected}
            onChange={({ nativeEvent }) => onPress(id, (nativeEvent as PointerEvent).shiftKey ? 'extend' : 'toggle')}
          />
        </label>
        {paper && <StateShape shelf={paper.shelf} />}
      </span>
      {paper ? <Cells paper={paper} marks={marks} /> : <span role="gridcell" className={styles.unread} />}
    </div>
  );
});

/** A click on the box, and around it, is the box's own. */
function isOnBox({ target }: MouseEvent): boolean {
  return (target as Element).closest('label') !== null;
}

function howPressed({ shiftKey, ctrlKey, metaKey }: MouseEvent): 'go' | 'toggle' | 'extend' {
  if (shiftKey) return 'extend';
  return ctrlKey || metaKey ? 'toggle' : 'go';
}

function Cells({ paper, marks }: { paper: SavedPaper; marks: Marks }) {
  const { title, tags, starred, authors = [], authorsTruncated, published, venue, upvotes, lastSeen } = paper;
  const [first = '', ...others] = authors;
  const plain = plainMaths(title, marks(title));
  return (
    <>
      <span role="gridcell" className={styles.title}>
        <span className={styles.words} data-title dir="auto" title={plain.text}>
          <Marked {...plain} />
        </span>
        {starred && (
          <span className={styles.star} role="img" aria-label={t('library.isStarred')} title={t('library.isStarred')}>
            <StarIcon />
          </span>
        )}
        {tags.map((tag) => (
          <RowTag key={tag} tag={tag} marks={marks} />
        ))}
      </span>
      <span role="gridcell" className={styles.authors} title={authors.join(', ')}>
        <bdi>
          <Marked text={first} ranges={marks(first)} />
        </bdi>{' '}
        {others.length > 0 && <bdi>+{number(others.length)}</bdi>}
        {others.length === 0 && authorsTruncated && ' …'}
      </span>
      <span role="gridcell" className={styles.year}>
        {published?.slice(0, 4)}
      </span>
      <span role="gridcell" className={styles.venue} title={venue}>
        <bdi>{venue}</bdi>
      </span>
      <span role="gridcell" className={styles.sites}>
        {sitesOf(paper).join(', ')}
      </span>
      <span role="gridcell" className={styles.upvotes}>
        {upvotes !== undefined && `▲ ${shortNumber(upvotes)}`}
      </span>
      <span role="gridcell" className={styles.seen}>
        {shortDay(lastSeen, Date.now())}
      </span>
    </>
  );
}

function sitesOf({ sources }: SavedPaper): string[] {
  return [...new Set(Object.values(sources).map(({ site }) => site))].filter((site) => site !== 'reader');
}
