import type { CardActions } from '../../components/card/Card.tsx';
import type { Message } from '../../components/Toast.tsx';
import { type CardChange, type CardContent, sendMessage } from '../../lib/messages/protocol.ts';
import { completions } from '../../lib/search/completions.ts';
import { unlessFull, whyUnsaved } from '../../lib/status/unsaved.ts';
import { t } from '../../lib/words/index.ts';
import { editInWords } from '../app/edit-words.ts';
import { card } from './card.ts';
import { copyCard } from './copy-card.ts';

const CHOICES = 8;

/** What a card has by the time that something is done there. */
interface CardDesk {
  content: CardContent | null | undefined;
  /** Reads it again. */
  read(): Promise<CardContent | undefined>;
  tell(message: Message): void;
}

/** What can be done on a card: all of it is asked of the background, and told. */
export function cardDeeds({ content, read, tell }: CardDesk): Omit<CardActions, 'onClose'> {
  const tags = content?.tags ?? [];
  async function undo() {
    try {
      await sendMessage('undoCard', card);
      await read();
      tell({ text: t('edits.undone') });
    } catch (error) {
      tell({ text: unlessFull(error, t('edits.undoFailed')), undo });
    }
  }

  return {
    async onEdit(change: CardChange) {
      try {
        await sendMessage('changeCard', { ...card, change });
        const { paper } = (await read()) ?? {};
        if (content) tell({ text: editInWords([content.paper], change), undo });
        return paper;
      } catch (error) {
        console.warn(error);
        tell({ text: whyUnsaved(error) });
        return undefined;
      }
    },
    onCopy: async (form) => tell(await copyCard(form)),
    completeTag: async (typed) => (typed.trim() ? completions(typed, tags, CHOICES) : tags),
  };
}
