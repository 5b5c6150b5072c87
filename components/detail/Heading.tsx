import { useState } from 'react';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { webAddress } from '../links.ts';
import { publicationDate } from '../wording.ts';
import { breaksOff } from './breaks-off.ts';
import styles from './Heading.module.css';
import { MathsText } from './MathsText.tsx';
import { authorLine } from './search-lines.ts';

/** Of more authors the first are shown, until all are asked for. */
const FEW = 12;

interface HeadingProps {
  paper: SavedPaper;
  onSearch(line: string): void;
}

/** Title, authors, venue and date. The title opens the paper's page, an author all of theirs in the library. */
export function Heading({ paper, onSearch }: HeadingProps) {
  const date = paper.published && publicationDate(paper.published);
  const facts = [paper.venue, date, paper.subjects?.join(', ')].filter((fact) => fact);
  return (
    <header className={styles.heading}>
      <h2 dir="auto">
        <a href={webAddress(paper.url)} target="_blank" rel="noreferrer">
          <MathsText text={paper.title} />
        </a>
      </h2>
      <Authors paper={paper} onSearch={onSearch} />
      {facts.length > 0 && (
        <p className={styles.facts}>
          <bdi>{facts.join(' · ')}</bdi>
        </p>
      )}
    </header>
  );
}

function Authors({ paper, onSearch }: HeadingProps) {
  const [isWhole, setWhole] = useState(false);
  const { authors = [] } = paper;
  const shown = isWhole ? authors : authors.slice(0, FEW);
  const more = authors.length - shown.length;
  if (authors.length === 0) return null;
  return (
    <p className={styles.authors}>
      {shown.map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two authors may share a name, and the list never moves
        <span key={at}>
          {at > 0 && ', '}
          <button type="button" title={t('detail.searchAuthor', { name })} onClick={() => onSearch(authorLine(name))}>
            <bdi>{name}</bdi>
          </button>
        </span>
      ))}
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {t('detail.moreAuthors', { count: more })}
        </button>
      )}
      {more === 0 && breaksOff(paper, 'authors') && ` ${t('detail.andOthers')}`}
    </p>
  );
}
