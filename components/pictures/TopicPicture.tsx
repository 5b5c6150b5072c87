import { useEffect, useState } from 'react';
import type { TopicMap, Topics } from '../../lib/trends/index.ts';
import { t } from '../../lib/words/index.ts';
import type { OnSearch } from '../today/SearchLink.tsx';
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

/** The terms of the titles as a map: what comes up together lies together. */
export function TopicPicture({ topics, layOut, onSearch }: TopicPictureProps) {
  const [ref, width] = useWidth();
  const map = useMap(topics, layOut, width);
  const isNone = topics.terms.length === 0;
  return (
    <Picture
      title={t('pictures.topics')}
      summary={summaryOf(topics)}
      table={isNone ? undefined : <TopicTable {...{ topics, onSearch }} />}
    >
      {!isNone && (
        <div ref={ref} className={styles.drawing} data-kind="map" aria-busy={!map}>
          {map && <TopicDrawing {...{ map, onSearch }} />}
        </div>
      )}
    </Picture>
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
  const count = t('pictures.paperCount', { count: first.papers });
  const [one, other] = (links[0]?.terms ?? []).map((place) => terms[place]?.term ?? '');
  if (!one || !other) return t('pictures.topicsSummary', { term: first.term, papers: count });
  return t('pictures.topicsSummaryLinked', { term: first.term, papers: count, one, other });
}
