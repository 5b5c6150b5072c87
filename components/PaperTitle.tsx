import type { KeyboardEvent, Ref } from 'react';
import type { SavedPaper } from '../lib/paper/paper.ts';
import { webAddress } from './links.ts';
import { Marked } from './Marked.tsx';
import type { Marks } from './marks.ts';
import styles from './PaperTitle.module.css';
import { plainMaths } from './plain-maths.ts';

interface PaperTitleProps {
  paper: SavedPaper;
  marks: Marks;
  whole: boolean;
  reachable: boolean;
  onOpen(open: boolean): void;
  ref: Ref<HTMLAnchorElement>;
}

/** The title, its formulas in plain signs, a link to the paper's page. It stands for its row: arrow keys land on it, and open or close the row. */
export function PaperTitle({ paper, marks, whole, reachable, onOpen, ref }: PaperTitleProps) {
  function onKeyDown(event: KeyboardEvent) {
    const open = { ArrowRight: true, ArrowLeft: false, ' ': !whole }[event.key];
    if (open === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onOpen(open);
  }

  return (
    <h2 className={whole ? styles.whole : styles.title} dir="auto">
      <a
        ref={ref}
        data-title
        href={webAddress(paper.url)}
        target="_blank"
        rel="noreferrer"
        tabIndex={reachable ? 0 : -1}
        onKeyDown={onKeyDown}
      >
        <Marked {...plainMaths(paper.title, marks(paper.title))} />
      </a>
    </h2>
  );
}
