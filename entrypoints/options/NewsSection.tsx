import { useEffect, useRef } from 'react';
import { News } from '../../components/options/News.tsx';
import { Section } from '../../components/options/Section.tsx';
import { t } from '../../lib/words/index.ts';

/** What the last versions have brought. */
export function NewsSection({ onRead }: { onRead(): void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onRead());
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, [onRead]);
  return (
    <Section id="news" title={t('options.news.title')}>
      <div ref={place}>
        <News />
      </div>
    </Section>
  );
}
