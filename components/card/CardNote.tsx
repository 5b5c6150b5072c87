import { useEffect, useRef, useState } from 'react';
import { t } from '../../lib/words/index.ts';
import styles from './Card.module.css';

/** How long nothing is typed before the note is saved, in milliseconds: a card goes away at a click beside it. */
const PAUSE = 700;

/** A field for the reader's note on a paper; it saves by itself. */
export function CardNote({ note, onSave }: { note: string; onSave(note: string): void }) {
  const [typed, setTyped] = useState(note);
  const saved = useRef(note);
  saved.current = note;

  function save() {
    if (typed !== saved.current) onSave(typed);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the pause anew
  useEffect(() => {
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <textarea
      className={styles.note}
      aria-label={t('card.note')}
      placeholder={t('card.note')}
      dir="auto"
      rows={2}
      maxLength={20_000}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={save}
    />
  );
}
