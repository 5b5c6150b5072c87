import { useEffect, useRef } from 'react';
import type { SavedPaper, Shelf } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { IconButton } from '../IconButton.tsx';
import { StarIcon } from '../icons.tsx';
import styles from './Card.module.css';
import type { CardActions } from './Card.tsx';

/** Keep and dismiss by their names, as they are what a card is opened for; the rest are pictures. */
export function CardShelves({ paper, actions }: { paper: SavedPaper; actions: CardActions }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const toShelf = (shelf: Shelf) => ({
    'aria-pressed': paper.shelf === shelf,
    onClick: () => actions.onEdit({ shelf: paper.shelf === shelf ? 'inbox' : shelf }),
  });
  return (
    <div className={styles.buttons}>
      <button ref={first} type="button" className={styles.shelf} {...toShelf('kept')}>
        {t('card.keep')}
      </button>
      <button type="button" className={styles.shelf} {...toShelf('dismissed')}>
        {t('card.dismiss')}
      </button>
      <IconButton
        icon={StarIcon}
        className={styles.star ?? ''}
        label={t(paper.starred ? 'card.unstar' : 'card.star')}
        data-pressed={paper.starred}
        onClick={() => actions.onEdit({ starred: !paper.starred })}
      />
    </div>
  );
}
