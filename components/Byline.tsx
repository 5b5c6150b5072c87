import { Fragment } from 'react';
import type { SavedPaper } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import styles from './Byline.module.css';
import { breaksOff } from './detail/breaks-off.ts';
import { CodeIcon, UpvoteIcon } from './icons.tsx';
import { Marked } from './Marked.tsx';
import type { Marks } from './marks.ts';
import { number, shortNumber } from './wording.ts';

/** As many names as leave room for the year and the sites: two where there are no more, else the first. */
const namesShown = (authors: string[]) => (authors.length > 2 ? 1 : 2);

interface BylineProps {
  paper: SavedPaper;
  marks: Marks;
  /** All authors, on as many lines as it takes. */
  whole: boolean;
}

/** One line: the first authors, the year, the venue, the sites that showed the paper; and how much it was liked. */
export function Byline({ paper, marks, whole }: BylineProps) {
  const facts = [paper.published?.slice(0, 4), paper.venue, sitesOf(paper).join(', ')].filter((fact) => fact);
  return (
    <p className={styles.byline} data-whole={whole}>
      <span className={styles.facts}>
        <Authors {...{ paper, marks, whole }} />
        {facts.map((fact) => (
          <Fragment key={fact}>
            <span className={styles.dot}> · </span>
            <bdi>{fact}</bdi>
          </Fragment>
        ))}
      </span>
      {paper.upvotes !== undefined && <Figure icon={UpvoteIcon} value={paper.upvotes} word="detail.upvotes" />}
      {paper.stars !== undefined && <Figure icon={CodeIcon} value={paper.stars} word="detail.stars" />}
    </p>
  );
}

function Authors({ paper, marks, whole }: BylineProps) {
  const authors = paper.authors ?? [];
  const shown = whole ? authors : authors.slice(0, namesShown(authors));
  const more = authors.length - shown.length;
  return (
    <>
      {shown.map((author, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two authors may share a name, and the list never moves
        <Fragment key={index}>
          {index > 0 && ', '}
          <bdi>
            <Marked text={author} ranges={marks(author)} />
          </bdi>
        </Fragment>
      ))}
      {more > 0 && (
        <>
          {' '}
          <bdi>+{number(more)}</bdi>
        </>
      )}
      {more === 0 && breaksOff(paper, 'authors') && ` ${t('detail.andOthers')}`}
    </>
  );
}

function sitesOf(paper: SavedPaper): string[] {
  return [...new Set(Object.values(paper.sources).map((source) => source.site))];
}

interface FigureProps {
  icon: typeof CodeIcon;
  value: number;
  word: 'detail.upvotes' | 'detail.stars';
}

function Figure({ icon: Icon, value, word }: FigureProps) {
  const words = t(word, { count: value });
  return (
    <span className={styles.figure} role="img" title={words} aria-label={words}>
      <Icon />
      {shortNumber(value)}
    </span>
  );
}
