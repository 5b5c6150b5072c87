import UFuzzy from '@leeoniya/ufuzzy';
import { type Engine, wholeText } from './engine.ts';

/** uFuzzy over one text a paper: one slip a word, words in any order. It has no index to save. */
export function ufuzzy(): Engine {
  const engine = new UFuzzy({ intraMode: 1 });
  let ids: string[] = [];
  let texts: string[] = [];
  return {
    build: (papers) => {
      ids = papers.map(({ id }) => id);
      texts = papers.map(wholeText);
    },
    search: (text, limit) => {
      const [found, info, order] = engine.search(texts, text, 3);
      const places = info && order ? order.map((place) => info.idx[place] as number) : (found ?? []);
      return places.slice(0, limit).map((place) => ids[place] as string);
    },
  };
}
