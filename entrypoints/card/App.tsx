import { useCallback, useEffect, useState } from 'react';
import { Card } from '../../components/card/Card.tsx';
import { copySteps } from '../../components/steps/copy-steps.ts';
import { type Message, Toast } from '../../components/Toast.tsx';
import { useKeys } from '../app/use-keys.ts';
import { leaveCard } from './card.ts';
import { useCard } from './use-card.ts';
import { useSimilar } from './use-similar.ts';

/** The card of one paper, in a frame on the page that shows it. */
export function App() {
  const [message, setMessage] = useState<Message>();
  const { content, actions } = useCard(setMessage);
  const similar = useSimilar(Boolean(content));
  const closeMessage = useCallback(() => setMessage(undefined), []);
  useEffect(leaveByEscape, []);
  // Single keys change nothing here: the focus may have come from the page, unnoticed.
  useKeys(
    () => copySteps(actions.onCopy),
    () => true,
  );

  return (
    <>
      <Card {...{ content, similar, actions }} />
      <Toast message={message} onClose={closeMessage} onLeave={toCard} />
    </>
  );
}

/** The message with the focus goes away. */
function toCard(): void {
  document.querySelector<HTMLElement>('main button[aria-pressed]')?.focus();
}

/** At Escape that is not meant for something else: a field, or an input method. */
function leaveByEscape() {
  const onKeyDown = ({ key, defaultPrevented, isComposing }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented && !isComposing) leaveCard();
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}
