import { useState } from 'react';
import type { SeenPaper } from '../../lib/library/index.ts';
import type { Sighting } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { UpvoteIcon } from '../icons.tsx';
import { webAddress } from '../links.ts';
import { day, shortNumber } from '../wording.ts';
import styles from './Sightings.module.css';
import { listLine } from './search-lines.ts';

const FEW = 4;

interface SightingsProps {
  paper: SeenPaper;
  onSearch(line: string): void;
}

/** Where and when a paper was seen, the latest first; a few of many until all are asked for. */
export function Sightings({ paper, onSearch }: SightingsProps) {
  const [isWhole, setWhole] = useState(false);
  const sightings = [...paper.sightings].sort((a, b) => b.at - a.at);
  const shown = isWhole ? sightings : sightings.slice(0, FEW);
  return (
    <>
      <p className={styles.quiet}>{t('detail.seenTimes', { count: paper.seenCount, first: day(paper.firstSeen) })}</p>
      <ul className={styles.sightings}>
        {shown.map((sighting) => (
          <Seen key={`${sighting.pageUrl} ${sighting.day}`} sighting={sighting} onSearch={onSearch} />
        ))}
      </ul>
      {shown.length < sightings.length && (
        <button type="button" className={styles.link} onClick={() => setWhole(true)}>
          {t('detail.allSightings', { count: sightings.length })}
        </button>
      )}
    </>
  );
}

function Seen({ sighting, onSearch }: { sighting: Sighting; onSearch(line: string): void }) {
  const { at, site, listing, pageUrl, position } = sighting;
  const page = webAddress(pageUrl);
  return (
    <li>
      <span className={styles.where}>
        {page ? (
          <a href={page} target="_blank" rel="noreferrer" title={t('detail.openPage')}>
            {site}
          </a>
        ) : (
          site
        )}
        {listing && (
          <button
            type="button"
            className={styles.link}
            title={t('detail.searchList')}
            onClick={() => onSearch(listLine(listing))}
          >
            <bdi>{listing}</bdi>
          </button>
        )}
      </span>
      <span className={styles.when}>
        {day(at)} · {t('detail.seenAt', { place: position + 1 })}
        <Upvotes count={sighting.upvotes} />
      </span>
    </li>
  );
}

function Upvotes({ count }: { count: number | undefined }) {
  if (count === undefined) return null;
  const words = t('detail.upvotes', { count });
  return (
    <span role="img" aria-label={words} title={words} className={styles.upvotes}>
      <UpvoteIcon />
      {shortNumber(count)}
    </span>
  );
}
