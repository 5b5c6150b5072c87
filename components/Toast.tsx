import { type FocusEvent, useEffect, useState } from 'react';
import { t } from '../lib/words/index.ts';
import { IconButton } from './IconButton.tsx';
import { ClearIcon } from './icons.tsx';
import styles from './Toast.module.css';

/** A word on what has just happened. */
export interface Message {
  text: string;
  /** Takes it back, where that can be done. */
  undo?: () => void;
  /** Something else that can be done. */
  act?: { name: string; run(): void };
}

/** How long a message stays, in milliseconds; it waits while it is pointed at or focused. */
const STAY = 10_000;

/** The place for messages, one at a time. It is always there, so that screen readers hear what comes into it. */
export function Toast({ message, ...rest }: Omit<CardProps, 'message'> & { message: Message | undefined }) {
  return (
    <div role="status" className={styles.place}>
      {message && <Card message={message} {...rest} />}
    </div>
  );
}

interface CardProps {
  message: Message;
  onClose(): void;
  /** The focus should go elsewhere: the card goes away. */
  onLeave(): void;
}

function Card({ message, onClose, onLeave }: CardProps) {
  const waiting = useStay(message, onClose);
  return (
    <div className={styles.card} {...waiting}>
      <bdi className={styles.text}>{message.text}</bdi>
      {message.act && (
        <button type="button" onClick={and(onLeave, message.act.run)}>
          {message.act.name}
        </button>
      )}
      {message.undo && (
        <button type="button" onClick={and(onLeave, message.undo)}>
          {t('popup.undo')}
        </button>
      )}
      <IconButton icon={ClearIcon} label={t('popup.dismissMessage')} onClick={and(onLeave, onClose)} />
    </div>
  );
}

const and = (first: () => void, second: () => void) => () => {
  first();
  second();
};

function useStay(message: Message, onClose: () => void) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    if (pointed || focused || !message) return;
    const timer = setTimeout(onClose, STAY);
    return () => clearTimeout(timer);
  }, [pointed, focused, message, onClose]);
  return {
    onPointerEnter: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: (event: FocusEvent) => setFocused(event.currentTarget.contains(event.relatedTarget)),
  };
}
