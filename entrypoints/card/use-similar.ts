import { useEffect, useState } from 'react';
import { sendMessage } from '../../lib/messages/protocol.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { card } from './card.ts';

/** The papers that are most like the card's, once that is known; `undefined` until they are found. */
export function useSimilar(isKnown: boolean): SavedPaper[] | undefined {
  const [similar, setSimilar] = useState<SavedPaper[]>();
  useEffect(() => {
    if (isKnown) sendMessage('similarOnCard', card).then(setSimilar, () => setSimilar([]));
  }, [isKnown]);
  return similar;
}
