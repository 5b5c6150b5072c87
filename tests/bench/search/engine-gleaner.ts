import { fromHead, Search, type StoredSegment, toStored } from '../../../lib/search/index.ts';
import type { Engine } from './engine.ts';

const parts = ['head', 'body', 'titles', 'facets'] as const satisfies (keyof StoredSegment)[];

/** Ours. */
export function gleaner(): Engine {
  const search = new Search();
  return {
    build: (papers) => search.add(papers),
    add: (papers) => search.add(papers),
    search: (text, limit) => search.search(text, { limit }).ids,
    similar: (paper, limit) => search.similar(paper, limit),
    save: () => {
      const segments = search.index.parts.map(({ segment }) => toStored(segment));
      return segments.flatMap((stored) => parts.map((part) => new Uint8Array(stored[part])));
    },
    load: (saved) => {
      for (let at = 0; at < saved.length; at += parts.length) {
        const stored = parts.map((part, place) => [part, saved[at + place]?.buffer]);
        const { head, ...rest }: StoredSegment = Object.fromEntries(stored);
        // As a page loads it: the rest is checked by and by, while it is searched.
        search.index.attach(fromHead(head).complete(rest));
      }
    },
  };
}
