import { t } from '../../lib/words/index.ts';
import styles from './Card.module.css';
import { useCardNote } from './use-card-note.ts';

interface CardNoteProps {
  note: string;
  /** Saves what was typed over a note. @returns the note as it is stored; `undefined` when it has not been saved */
  onSave(note: string, over: string): Promise<string | undefined>;
}

/** A field for the reader's note on a paper; it saves by itself. */
export function CardNote({ note, onSave }: CardNoteProps) {
  const { text, type, save } = useCardNote(note, onSave);
  return (
    <textarea
      className={styles.note}
      aria-label={t('card.note')}
      placeholder={t('card.note')}
      dir="auto"
      rows={2}
      maxLength={20_000}
      value={text}
      onChange={(event) => type(event.target.value)}
      // The card closes at Escape, and what is saved later than that is lost.
      onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !nativeEvent.isComposing && save()}
      onBlur={save}
    />
  );
}
