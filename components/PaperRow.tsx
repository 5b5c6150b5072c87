import { memo, useRef, useState } from 'react';
import type { SavedPaper } from '../lib/paper/paper.ts';
import { Byline } from './Byline.tsx';
import { IconButton } from './IconButton.tsx';
import { ChevronIcon } from './icons.tsx';
import { type Marks, noMarks } from './marks.ts';
import { PaperDetails } from './PaperDetails.tsx';
import styles from './PaperRow.module.css';
import { PaperTitle } from './PaperTitle.tsx';
import type { PaperActions } from './paper-actions.ts';
import { RowButtons } from './RowButtons.tsx';
import { RowTags } from './RowTags.tsx';
import { Snippet } from './Snippet.tsx';

interface PaperRowProps {
  paper: SavedPaper;
  marks: Marks;
  actions: PaperActions;
  /** Whether Tab stops in this row. */
  reachable: boolean;
}

/** A paper in a list: three lines, four where words are searched for, and the whole of it when opened. */
export const PaperRow = memo(function PaperRow({ paper, marks, actions, reachable }: PaperRowProps) {
  const [open, setOpen] = useState(false);
  const [tagging, setTagging] = useState(false);
  const title = useRef<HTMLAnchorElement>(null);
  const lines = paper.abstract && marks !== noMarks ? 4 : 3;
  return (
    <li className={styles.row} data-paper-id={paper.id} data-open={open} data-lines={lines}>
      <IconButton
        className={styles.toggle}
        icon={ChevronIcon}
        label="Abstract"
        aria-expanded={open}
        tabIndex={reachable ? 0 : -1}
        onClick={() => setOpen(!open)}
      />
      <div className={styles.body}>
        <div className={styles.text}>
          <PaperTitle {...{ paper, marks, reachable }} whole={open} onOpen={setOpen} ref={title} />
          <Byline paper={paper} marks={marks} whole={open} />
          {!open && paper.abstract && <Snippet abstract={paper.abstract} marks={marks} />}
        </div>
        {open && <PaperDetails {...{ paper, marks, reachable }} />}
        <RowTags
          {...{ paper, marks, actions, reachable, tagging }}
          onBack={() => title.current?.focus()}
          onClose={() => setTagging(false)}
        />
      </div>
      <RowButtons {...{ paper, actions, reachable }} onAddTag={() => setTagging(true)} />
    </li>
  );
});
