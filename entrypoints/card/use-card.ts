import { useCallback, useEffect, useState } from 'react';
import type { CardActions } from '../../components/card/Card.tsx';
import type { Message } from '../../components/Toast.tsx';
import { type CardContent, sendMessage } from '../../lib/messages/protocol.ts';
import { card, leaveCard } from './card.ts';
import { cardDeeds } from './card-deeds.ts';

/**
 * What the card shows, `null` where there is nothing to show or nobody has opened it; and what can be done there. All
 * of it is asked of the background, which knows the paper.
 */
export function useCard(tell: (message: Message) => void) {
  const [content, setContent] = useState<CardContent | null>();
  const read = useCallback(async () => {
    const content = await sendMessage('readCard', card);
    setContent(content ?? null);
    return content;
  }, []);
  useEffect(() => void read().catch(() => setContent(null)), [read]);
  const actions: CardActions = { ...cardDeeds({ content, read, tell }), onClose: leaveCard };
  return { content, actions };
}
