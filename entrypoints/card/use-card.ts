import { useCallback, useEffect, useState } from 'react';
import type { CardActions } from '../../components/card/Card.tsx';
import type { Message } from '../../components/Toast.tsx';
import { type CardChange, type CardContent, type CardForm, sendMessage } from '../../lib/messages/protocol.ts';
import { completions } from '../../lib/search/completions.ts';
import { unlessFull, whyUnsaved } from '../../lib/status/unsaved.ts';
import { t } from '../../lib/words/index.ts';
import { copyWords, editInWords } from '../app/edit-words.ts';
import { copyText } from './copy-text.ts';

const CHOICES = 8;

/** What the page that opened the card was given for it. */
export const card = { token: location.hash.slice(1) };

/**
 * What the card shows, `null` where there is nothing to show or nobody has opened it; and what can be done there. All
 * of it is asked of the background, which knows the paper.
 */
export function useCard(tell: (message: Message) => void) {
  const [content, setContent] = useState<CardContent | null>();
  const read = useCallback(async () => setContent((await sendMessage('readCard', card)) ?? null), []);
  useEffect(() => void read().catch(() => setContent(null)), [read]);

  async function undo() {
    try {
      await sendMessage('undoCard', card);
      await read();
      tell({ text: t('edits.undone') });
    } catch (error) {
      tell({ text: unlessFull(error, t('edits.undoFailed')), undo });
    }
  }

  async function onEdit(change: CardChange) {
    try {
      await sendMessage('changeCard', { ...card, change });
      await read();
      if (content) tell({ text: editInWords([content.paper], change), undo });
    } catch (error) {
      console.warn(error);
      tell({ text: whyUnsaved(error) });
    }
  }

  async function onCopy(form: CardForm) {
    try {
      const text = await sendMessage('copyCard', { ...card, form });
      if (text === undefined) return tell({ text: t(form === 'arxiv' ? 'edits.noArxiv' : 'edits.noLink') });
      await copyText(text);
      tell({ text: t(copyWords[form]) });
    } catch {
      tell({ text: t('edits.copyFailed') });
    }
  }

  async function completeTag(typed: string) {
    const tags = content?.tags ?? [];
    return typed.trim() ? completions(typed, tags, CHOICES) : tags;
  }

  const actions: CardActions = { onEdit, onCopy, completeTag, onClose: leaveCard };
  return { content, actions };
}

let isLeaving = false;

/** Has the page close the card; not twice at a time, for the second one might close another card. */
export function leaveCard(): void {
  if (isLeaving) return;
  isLeaving = true;
  sendMessage('leaveCard', card)
    .catch(console.warn)
    .finally(() => {
      isLeaving = false;
    });
}
