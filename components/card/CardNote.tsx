import { t } from '../../lib/words/index.ts';
import styles from './Card.module.css';
import { useCardNote } from './use-card-note.ts';

interface CardNoteProps {
  note: string;
  /** @returns whether it has been saved */
  onSave(note: string): Promise<boolean>;
}

/** A field for the reader's note on a paper; it saves by itself. */
export function CardNote({ note, onSave }: CardNoteProps) {
  const { typed, type, enter, leave, save } = useCardNote(note, onSave);
  return (
    <textarea
      className={styles.note}
      aria-label={t('card.note')}
      placeholder={t('card.note')}
      dir="auto"
      rows={2}
      maxLength={20_000}
      value={typed}
      onChange={(event) => type(event.target.value)}
      onFocus={enter}
      // The card closes at Escape, and what is saved later than that is lost.
      onKeyDown={({ key }) => key === 'Escape' && save()}
      onBlur={leave}
    />
  );
}
