import { useEffect, useState } from 'react';
import type { TopicMap, Topics } from '../../lib/trends/index.ts';
import { t } from '../../lib/words/index.ts';
import { termLine } from '../today/lines.ts';
import { type OnSearch, SearchLink } from '../today/SearchLink.tsx';
import { Picture } from './Picture.tsx';
import styles from './Pictures.module.css';
import { TopicDrawing } from './TopicDrawing.tsx';
import { TopicTable } from './TopicTable.tsx';
import { useWidth } from './use-width.ts';

/** Lays topics out as a map so many CSS pixels wide. */
export type LayOut = (topics: Topics, width: number) => Promise<TopicMap>;

interface TopicPictureProps {
  topics: Topics;
  layOut: LayOut;
  onSearch: OnSearch;
}

/** A map needs two topics; so much room each of few takes, in CSS pixels, and all together at the least and most. */
const FEWEST = 2;
const ROOM = 18;
const [LOWEST, HIGHEST] = [120, 300];

/** The terms of the titles as a map: what comes up together lies together. */
export function TopicPicture({ topics, layOut, onSearch }: TopicPictureProps) {
  const [ref, width] = useWidth();
  const map = useMap(topics, layOut, width);
  const count = topics.terms.length;
  const isMap = count >= FEWEST;
  const minBlockSize = Math.min(HIGHEST, Math.max(LOWEST, ROOM * count));
  return (
    <Picture
      title={t('pictures.topics')}
      summary={summaryOf(topics)}
      table={isMap && <TopicTable {...{ topics, onSearch }} />}
    >
      {isMap && (
        <div ref={ref} className={styles.drawing} style={{ minBlockSize }} aria-busy={!map}>
          {map && <TopicDrawing {...{ map, onSearch }} />}
        </div>
      )}
      {!isMap && topics.terms.map(({ term }) => <OnlyTopic key={term} {...{ term, onSearch }} />)}
    </Picture>
  );
}

function OnlyTopic({ term, onSearch }: { term: string; onSearch: OnSearch }) {
  return (
    <SearchLink className={styles.only} line={termLine(term)} onSearch={onSearch}>
      <bdi>{term}</bdi>
    </SearchLink>
  );
}

/** The map for this width; until it is there the one before. */
function useMap(topics: Topics, layOut: LayOut, width: number): TopicMap | undefined {
  const [map, setMap] = useState<TopicMap>();
  useEffect(() => {
    let wanted = width > 0;
    if (wanted) layOut(topics, width).then((laid) => wanted && setMap(laid), console.warn);
    return () => {
      wanted = false;
    };
  }, [topics, layOut, width]);
  return map;
}

function summaryOf({ terms, links }: Topics): string {
  const [first] = terms;
  if (!first) return t('pictures.noTopics');
  if (terms.length < FEWEST) return t('pictures.topicsOne');
  const count = t('pictures.paperCount', { count: first.papers });
  const [one, other] = (links[0]?.terms ?? []).map((place) => terms[place]?.term ?? '');
  if (!one || !other) return t('pictures.topicsSummary', { term: first.term, papers: count });
  return t('pictures.topicsSummaryLinked', { term: first.term, papers: count, one, other });
}
