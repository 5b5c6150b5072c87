import type { SavedPaper, Sighting } from '../../lib/paper/paper.ts';
import { locale, t } from '../../lib/words/index.ts';
import styles from './Card.module.css';

const SHOWN = 3;

/** When and where the paper was passed, the last time first. */
export function SeenWhere({ paper, sightings }: { paper: SavedPaper; sightings: Sighting[] }) {
  const latest = sightings.toSorted((one, other) => other.at - one.at);
  const more = latest.length - SHOWN;
  return (
    <section className={styles.seen} aria-label={t('card.seenWhere')}>
      <p>{t('card.seen', { count: paper.seenCount, date: day(paper.firstSeen) })}</p>
      <ul>
        {latest.slice(0, SHOWN).map((sighting) => (
          <li key={`${sighting.day} ${sighting.pageUrl}`}>
            <Place sighting={sighting} />
          </li>
        ))}
        {more > 0 && <li>{t('card.seenMore', { count: more })}</li>}
      </ul>
    </section>
  );
}

function Place({ sighting: { site, listing, at } }: { sighting: Sighting }) {
  return (
    <>
      {site}
      {listing && (
        <>
          {' · '}
          <bdi className={styles.listing}>{listing}</bdi>
        </>
      )}
      {` · ${day(at)}`}
    </>
  );
}

function day(time: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(time);
}
