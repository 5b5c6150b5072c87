import type { CardForm } from '../../lib/messages/protocol.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { type TextKey, t } from '../../lib/words/index.ts';
import styles from './Card.module.css';

const forms: [CardForm, name: TextKey, title: TextKey][] = [
  ['bibtex', 'card.bibtex', 'keys.copyBibtex'],
  ['citation', 'card.citation', 'keys.copyCitation'],
  ['markdown', 'card.markdown', 'keys.copyMarkdown'],
  ['link', 'card.link', 'keys.copyLink'],
  ['arxiv', 'card.arxiv', 'keys.copyArxiv'],
];

/** What of the paper can be put on the clipboard. */
export function CardCopies({ paper, onCopy }: { paper: SavedPaper; onCopy(form: CardForm): void }) {
  const isOnArxiv = paper.ids.some((id) => id.startsWith('arxiv:'));
  const offered = forms.filter(([form]) => form !== 'arxiv' || isOnArxiv);
  return (
    <div className={styles.copies}>
      <span>{t('card.copy')}</span>
      {offered.map(([form, name, title]) => (
        <button key={form} type="button" className={styles.copy} title={t(title)} onClick={() => onCopy(form)}>
          {t(name)}
        </button>
      ))}
    </div>
  );
}
