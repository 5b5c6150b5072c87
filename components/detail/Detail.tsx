import { useState } from 'react';
import type { Merger, PaperId, SeenPaper } from '../../lib/library/index.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import type { PaperActions } from '../paper-actions.ts';
import { AbstractText } from './AbstractText.tsx';
import { type DescribeActions, DescribeForm } from './DescribeForm.tsx';
import styles from './Detail.module.css';
import { DetailTags } from './DetailTags.tsx';
import { Heading } from './Heading.tsx';
import { Identifiers } from './Identifiers.tsx';
import { InZotero } from './InZotero.tsx';
import { Keeping } from './Keeping.tsx';
import { Links } from './Links.tsx';
import { type MergeActions, MergePart } from './MergePart.tsx';
import { NoteField } from './NoteField.tsx';
import type { NoteKeeper } from './note-keeper.ts';
import { Fold, Section } from './Section.tsx';
import { Sightings } from './Sightings.tsx';
import { Similar } from './Similar.tsx';

export interface DetailActions extends PaperActions, DescribeActions, MergeActions {
  notes: NoteKeeper;
  onSearch(line: string): void;
  /** Shows another paper. */
  onShow(id: PaperId): void;
  onCopyText(text: string): void;
  /** Sends papers to Zotero, where the page can do that. */
  onZotero?: ((ids: readonly PaperId[]) => void) | undefined;
}

export interface DetailProps {
  paper: SeenPaper;
  /** Undefined while they are looked for. */
  similar: SavedPaper[] | undefined;
  mergers: Merger[];
  actions: DetailActions;
}

/** All that is known of a paper, and all that can be said of it. For another paper, another of these is made. */
export function Detail({ paper, similar, mergers, actions }: DetailProps) {
  return (
    <article className={styles.detail} data-detail-of={paper.id}>
      <Heading paper={paper} onSearch={actions.onSearch} />
      <Keeping paper={paper} actions={actions} />
      <div className={styles.line}>
        <DetailTags paper={paper} actions={actions} />
        <InZotero paper={paper} onZotero={actions.onZotero} />
      </div>
      <AbstractText paper={paper} />
      <Links paper={paper} />
      <NoteField paper={paper} keeper={actions.notes} />
      <Section name={t('detail.similar')}>
        <Similar papers={similar} onOpen={({ id }) => actions.onShow(id)} />
      </Section>
      <Section name={t('detail.seen')}>
        <Sightings paper={paper} onSearch={actions.onSearch} />
      </Section>
      <Section name={t('detail.identifiers')}>
        <Identifiers ids={paper.ids} onCopy={actions.onCopyText} />
      </Section>
      <Describe paper={paper} actions={actions} />
      <Fold name={t('detail.oneRecord')}>
        <MergePart {...actions} {...{ paper, mergers }} />
      </Fold>
    </article>
  );
}

/** The form is made anew each time that it is opened. */
function Describe({ paper, actions }: Pick<DetailProps, 'paper' | 'actions'>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold name={t('detail.describe')} isOpen={isOpen} onToggle={setOpen}>
      {isOpen && <DescribeForm {...actions} paper={paper} onClose={() => setOpen(false)} />}
    </Fold>
  );
}
