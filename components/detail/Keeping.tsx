import type { ReadingStatus, SavedPaper, Shelf } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { IconButton } from '../IconButton.tsx';
import { CopyIcon, DeleteIcon, StarIcon } from '../icons.tsx';
import type { PaperActions } from '../paper-actions.ts';
import styles from './Keeping.module.css';
import { Segments } from './Segments.tsx';

const shelves: readonly Shelf[] = ['inbox', 'kept', 'dismissed'];
const shelfNames = { inbox: 'detail.inInbox', kept: 'detail.kept', dismissed: 'detail.dismissed' } as const;
const statuses: readonly ReadingStatus[] = ['unread', 'reading', 'read'];
const statusNames = { unread: 'detail.unread', reading: 'detail.reading', read: 'detail.read' } as const;

/** What the reader says of a paper with one click: star, shelf and reading status; and what leads it out of here. */
export function Keeping({ paper, actions }: { paper: SavedPaper; actions: PaperActions }) {
  return (
    <div className={styles.keeping}>
      <IconButton
        className={styles.star}
        icon={StarIcon}
        label={t('detail.star')}
        aria-pressed={paper.starred}
        onClick={() => actions.onStar(paper, !paper.starred)}
      />
      <Segments
        name={t('detail.shelf')}
        options={shelves.map((value) => ({ value, name: t(shelfNames[value]) }))}
        chosen={paper.shelf}
        onChoose={(shelf) => actions.onEdit([paper], { shelf })}
      />
      <Segments
        name={t('detail.status')}
        options={statuses.map((value) => ({ value, name: t(statusNames[value]) }))}
        chosen={paper.status}
        onChoose={(status) => actions.onEdit([paper], { status })}
      />
      <span className={styles.rest}>
        <IconButton icon={CopyIcon} label={t('detail.copyBibtex')} onClick={() => actions.onCopy(paper, 'bibtex')} />
        <IconButton icon={DeleteIcon} label={t('detail.delete')} onClick={() => actions.onDelete([paper])} />
      </span>
    </div>
  );
}
