import { useEffect, useId, useState } from 'react';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { Markdown } from './Markdown.tsx';
import styles from './NoteField.module.css';
import { NoteText } from './NoteText.tsx';
import type { NoteKeeper } from './note-keeper.ts';
import { type NoteState, useNote } from './use-note.ts';

interface NoteFieldProps {
  paper: Pick<SavedPaper, 'id' | 'title' | 'note'>;
  keeper: NoteKeeper;
  /** The reader has asked to write: the field has the focus. */
  isAsked?: boolean;
  reachable?: boolean;
  /** Escape: the focus should go elsewhere. */
  onBack?: (() => void) | undefined;
  onLeave?: (() => void) | undefined;
}

const words = { quiet: undefined, saving: 'detail.noteSaving', saved: 'detail.noteSaved', failed: undefined } as const;

/** The note on a paper, as it reads or as it is written. For another paper, another of these is made. */
export function NoteField({ paper, keeper, isAsked = false, reachable = true, onBack, onLeave }: NoteFieldProps) {
  const { state, leave, ...note } = useNote(paper, keeper);
  const [shown, setShown] = useState<'text' | 'field' | 'focused field'>(note.text === '' ? 'field' : 'text');
  useEffect(() => void (isAsked && setShown('focused field')), [isAsked]);
  const isOpen = shown !== 'text' || note.text === '';
  const id = useId();
  const toggle = () => setShown(isOpen ? 'text' : 'focused field');
  const left = () => {
    leave();
    onLeave?.();
  };
  return (
    <section className={styles.note} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{t('detail.note')}</h3>
        <State state={state} />
        {note.text.trim() !== '' && <Toggle isWriting={isOpen} reachable={reachable} onToggle={toggle} />}
      </div>
      {isOpen ? (
        <NoteText
          {...{ ...note, reachable, onBack }}
          labelId={id}
          isFocused={shown === 'focused field'}
          onLeave={left}
        />
      ) : (
        <Markdown note={note.text} />
      )}
      {state === 'failed' && (
        <p role="alert" className={styles.failed}>
          {t('detail.noteFailed')}
        </p>
      )}
    </section>
  );
}

function State({ state }: { state: NoteState }) {
  const word = words[state];
  return (
    <span role="status" className={styles.state}>
      {word && t(word)}
    </span>
  );
}

function Toggle({ isWriting, reachable, onToggle }: { isWriting: boolean; reachable: boolean; onToggle(): void }) {
  return (
    <button type="button" className={styles.toggle} tabIndex={reachable ? 0 : -1} onClick={onToggle}>
      {t(isWriting ? 'detail.previewNote' : 'detail.editNote')}
    </button>
  );
}
