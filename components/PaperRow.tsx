import { type KeyboardEvent, memo, useRef } from 'react';
import type { PaperId, SavedPaper } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import { Byline } from './Byline.tsx';
import { type Marks, noMarks } from './marks.ts';
import { PaperDetails } from './PaperDetails.tsx';
import styles from './PaperRow.module.css';
import { PaperTitle } from './PaperTitle.tsx';
import type { PaperActions } from './paper-actions.ts';
import { RowButtons } from './RowButtons.tsx';
import { RowLead } from './RowLead.tsx';
import { RowTags } from './RowTags.tsx';
import { Snippet } from './Snippet.tsx';
import { TagNames } from './TagNames.tsx';
import { useLatest } from './use-latest.ts';
import type { RowField } from './use-row-parts.ts';

interface PaperRowProps {
  paper: SavedPaper;
  marks: Marks;
  actions: PaperActions;
  /** Whether Tab stops in this row. */
  reachable: boolean;
  open: boolean;
  /** The field of it that is being written in. */
  field: RowField | undefined;
  selected: boolean;
  /** Whether it is among those that are seen first. */
  isFirst: boolean;
  onOpen(id: PaperId, isOpen: boolean): void;
  onField(id: PaperId, field: RowField | undefined): void;
  onSelect(paper: SavedPaper, isStretch: boolean): void;
}

/** A paper in a list: title, byline and a line or two of the abstract, and the whole of it when opened. */
export const PaperRow = memo(function PaperRow(row: PaperRowProps) {
  const { paper, marks, actions, reachable, open, field, selected, isFirst, onOpen, onField } = row;
  const drawn = useLatest(row);
  const title = useRef<HTMLAnchorElement>(null);
  const setOpen = (isOpen: boolean) => onOpen(paper.id, isOpen);
  const size = paper.abstract && marks !== noMarks ? 'found' : 'usual';
  const state = { 'data-open': open, 'data-shelf': paper.shelf, 'data-selected': selected, 'data-size': size };

  function leaveNote(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    title.current?.focus();
  }

  return (
    <li className={styles.row} data-paper-id={paper.id} {...state}>
      <RowLead shelf={paper.shelf} {...{ selected, open, reachable }} row={drawn} />
      <div className={styles.text}>
        <PaperTitle {...{ paper, marks, reachable }} whole={open} onOpen={setOpen} ref={title} />
        <div className={styles.line}>
          <Byline paper={paper} marks={marks} whole={open} />
          {paper.shelf === 'dismissed' && <span className={styles.word}>{t('row.dismissed')}</span>}
          {!open && field !== 'tag' && <TagNames tags={paper.tags} marks={marks} />}
        </div>
        {!open && paper.abstract && <Snippet abstract={paper.abstract} {...{ marks, isFirst }} />}
      </div>
      <RowButtons shelf={paper.shelf} starred={paper.starred} reachable={reachable} row={drawn} />
      {(open || field === 'tag') && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it hears Escape from the fields in it
        <div key={paper.id} className={styles.rest} onKeyDown={leaveNote}>
          <RowTags
            {...{ paper, marks, actions, reachable, tagging: field === 'tag' }}
            onBack={() => title.current?.focus()}
            onClose={() => onField(paper.id, undefined)}
          />
          {open && (
            <PaperDetails
              {...{ paper, marks, reachable, actions }}
              isNoting={field === 'note'}
              onNoted={() => onField(paper.id, undefined)}
              onBack={() => title.current?.focus()}
            />
          )}
        </div>
      )}
    </li>
  );
});
