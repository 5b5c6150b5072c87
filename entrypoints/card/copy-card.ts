import type { Message } from '../../components/Toast.tsx';
import { type CardForm, sendMessage } from '../../lib/messages/protocol.ts';
import { t } from '../../lib/words/index.ts';
import { copyWords } from '../app/edit-words.ts';
import { card } from './card.ts';
import { copyText } from './copy-text.ts';

/** Puts the card's paper, as the background writes it, on the clipboard. @returns what to tell of it */
export async function copyCard(form: CardForm): Promise<Message> {
  try {
    const text = await sendMessage('copyCard', { ...card, form });
    if (text === undefined) return { text: t(form === 'arxiv' ? 'edits.noArxiv' : 'edits.noLink') };
    await copyText(text);
    return { text: t(copyWords[form]) };
  } catch {
    return { text: t('edits.copyFailed') };
  }
}
