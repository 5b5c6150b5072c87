import type { CardChange, CardContent, CardForm } from '../../lib/messages/protocol.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { IconButton } from '../IconButton.tsx';
import { ClearIcon } from '../icons.tsx';
import { plainMaths } from '../plain-maths.ts';
import type { Complete } from '../use-completions.ts';
import styles from './Card.module.css';
import { CardCopies } from './CardCopies.tsx';
import { CardNote } from './CardNote.tsx';
import { CardShelves } from './CardShelves.tsx';
import { CardTags } from './CardTags.tsx';
import { SeenWhere } from './SeenWhere.tsx';
import { SimilarTitles } from './SimilarTitles.tsx';

/** What can be done with the paper of a card. */
export interface CardActions {
  /** @returns the paper as it is then; `undefined` when the change has not been saved */
  onEdit(change: CardChange): Promise<SavedPaper | undefined>;
  onCopy(form: CardForm): void;
  completeTag: Complete;
  onClose(): void;
}

interface CardProps {
  /** `undefined` until it is known; `null` where there is none. */
  content: CardContent | null | undefined;
  similar: SavedPaper[] | undefined;
  actions: CardActions;
}

/** What a reader wants to know of a paper on a list, and to do with it there. */
export function Card({ content, similar, actions }: CardProps) {
  return (
    <main className={styles.card} aria-busy={content === undefined}>
      <header className={styles.head}>
        <h1 className={styles.title} dir="auto">
          {content ? plainMaths(content.paper.title).text : content === null && t('card.none')}
        </h1>
        <IconButton icon={ClearIcon} label={t('card.close')} onClick={actions.onClose} />
      </header>
      {content && (
        <>
          <SeenWhere {...content} />
          <CardShelves paper={content.paper} actions={actions} />
          <CardTags paper={content.paper} actions={actions} />
          <CardNote
            note={content.paper.note}
            onSave={async (note, noteBefore) => (await actions.onEdit({ note, noteBefore }))?.note}
          />
          <CardCopies paper={content.paper} onCopy={actions.onCopy} />
          <SimilarTitles papers={similar} />
        </>
      )}
    </main>
  );
}
