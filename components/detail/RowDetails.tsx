import { useEffect, useState } from 'react';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import type { Marks } from '../marks.ts';
import type { PaperActions } from '../paper-actions.ts';
import { day, publicationDate } from '../wording.ts';
import { AbstractText } from './AbstractText.tsx';
import { Links } from './Links.tsx';
import { NoteField } from './NoteField.tsx';
import styles from './Section.module.css';
import { Section } from './Section.tsx';
import { Similar } from './Similar.tsx';

export interface RowDetailsProps {
  paper: SavedPaper;
  marks: Marks;
  /** Whether Tab stops in its row. */
  reachable: boolean;
  actions?: PaperActions;
  /** The reader has asked to write a note. */
  isNoting?: boolean;
  onNoted?(): void;
  /** The focus should go back to the row. */
  onBack?(): void;
}

const SIMILAR = 3;

/** What an open row shows below its byline. */
export default function RowDetails({ paper, marks, reachable, actions, isNoting, onNoted, onBack }: RowDetailsProps) {
  return (
    <>
      <AbstractText paper={paper} marks={marks} />
      <Links {...{ paper, reachable }} />
      <p className={styles.quiet}>{past(paper)}</p>
      {actions?.notes && (
        <NoteField
          key={paper.id}
          {...{ paper, reachable }}
          keeper={actions.notes}
          isAsked={isNoting === true}
          onBack={onBack}
          onLeave={onNoted}
        />
      )}
      {actions?.findSimilar && <SimilarToRow {...{ paper, reachable, actions }} />}
    </>
  );
}

function SimilarToRow({
  paper,
  reachable,
  actions,
}: Required<Pick<RowDetailsProps, 'paper' | 'reachable' | 'actions'>>) {
  const [papers, setPapers] = useState<SavedPaper[]>();
  const { findSimilar, onOpen } = actions;
  useEffect(() => void findSimilar?.(paper.id, SIMILAR).then(setPapers), [findSimilar, paper.id]);
  if (papers?.length === 0) return null;
  return (
    <Section name={t('detail.similar')}>
      <Similar {...{ papers, reachable }} onOpen={(chosen) => onOpen(chosen, false)} />
    </Section>
  );
}

function past({ published, subjects, seenCount, firstSeen }: SavedPaper): string {
  const date = published && t('detail.publishedOn', { day: publicationDate(published) });
  const seen = t('detail.seenTimes', { count: seenCount, first: day(firstSeen) });
  return [date, subjects?.join(', '), seen].filter((part) => part).join(' · ');
}
