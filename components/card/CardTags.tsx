import { useState } from 'react';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { TagChip } from '../TagChip.tsx';
import { TagPicker } from '../TagPicker.tsx';
import styles from './Card.module.css';
import type { CardActions } from './Card.tsx';

/** The paper's tags, and a field for more behind a button. */
export function CardTags({ paper, actions }: { paper: SavedPaper; actions: CardActions }) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div className={styles.tags}>
      <ul aria-label={t('card.tags')}>
        {paper.tags.map((tag) => (
          <TagChip key={tag} tag={tag} ranges={[]} reachable onRemove={() => actions.onEdit({ removeTags: [tag] })} />
        ))}
      </ul>
      {isOpen ? (
        <TagPicker
          taken={paper.tags}
          complete={actions.completeTag}
          onAdd={(tag) => actions.onEdit({ addTags: [tag] })}
          onBack={close}
          onClose={close}
        />
      ) : (
        <button type="button" className={styles.addTag} onClick={() => setOpen(true)}>
          {t('card.addTag')}
        </button>
      )}
    </div>
  );
}
