import { useLayoutEffect, useRef } from 'react';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { MathsText } from '../detail/MathsText.tsx';
import { webAddress } from '../links.ts';
import { noMarks } from '../marks.ts';
import type { PaperActions } from '../paper-actions.ts';
import { RowTags } from '../RowTags.tsx';
import { dayName, figure } from './figures.ts';
import styles from './Triage.module.css';

interface TriageCardProps {
  paper: SavedPaper;
  actions: PaperActions;
  tagging: boolean;
  onTagged(): void;
}

const shelves = { kept: 'triage.keptAlready', dismissed: 'triage.dismissedAlready' } as const;

/** A paper as large as it takes to decide: all that is known of it. It begins at the top of the view. */
export function TriageCard({ paper, actions, tagging, onTagged }: TriageCardProps) {
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => void card.current?.closest('main')?.scrollTo(0, 0), []);
  const sites = [...new Set(Object.values(paper.sources).map(({ site }) => site))].filter((site) => site !== 'reader');
  return (
    <article ref={card} className={styles.card} data-paper-id={paper.id}>
      <h2 dir="auto">
        <a href={webAddress(paper.url)} target="_blank" rel="noreferrer">
          <MathsText text={paper.title} />
        </a>
      </h2>
      <Byline paper={paper} />
      <RowTags {...{ paper, actions, tagging }} marks={noMarks} reachable onBack={onTagged} onClose={onTagged} />
      <p className={paper.abstract ? styles.abstract : styles.quiet} dir="auto">
        {paper.abstract ? <MathsText text={paper.abstract} /> : t('triage.noAbstract')}
      </p>
      <p className={styles.quiet}>
        {paper.shelf !== 'inbox' && <strong className={styles.shelf}>{t(shelves[paper.shelf])}</strong>}{' '}
        {t('triage.seen', {
          sites: sites.join(', '),
          day: dayName(paper.firstSeen),
        })}
      </p>
    </article>
  );
}

function Byline({ paper: { authors = [], published, venue, upvotes } }: { paper: SavedPaper }) {
  const facts = [authors.join(', '), published?.slice(0, 4), venue, upvotes !== undefined && `▲ ${figure(upvotes)}`];
  return (
    <p className={styles.byline}>
      {facts
        .filter((fact) => typeof fact === 'string' && fact !== '')
        .map((fact) => (
          <span key={String(fact)}>
            <bdi>{fact}</bdi>
          </span>
        ))}
    </p>
  );
}
