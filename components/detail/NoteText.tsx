import { type KeyboardEvent, useEffect, useRef } from 'react';
import { t } from '../../lib/words/index.ts';
import type { useNote } from './use-note.ts';

interface NoteTextProps extends Pick<ReturnType<typeof useNote>, 'text' | 'type'> {
  /** The element that names the field. */
  labelId: string;
  isFocused: boolean;
  reachable: boolean;
  /** Escape: the focus should go elsewhere. */
  onBack?: (() => void) | undefined;
  onLeave(): void;
}

/** The field in which a note is written. */
export function NoteText({ text, type, labelId, isFocused, reachable, onBack, onLeave }: NoteTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => void (isFocused && field.current?.focus()), [isFocused]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !onBack || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onBack();
  }

  return (
    <textarea
      ref={field}
      aria-labelledby={labelId}
      dir="auto"
      rows={2}
      value={text}
      placeholder={t('detail.notePlaceholder')}
      tabIndex={reachable ? 0 : -1}
      onChange={(event) => type(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    />
  );
}
