import { Index } from 'flexsearch';
import { type Engine, toSaved, toText, wholeText } from './engine.ts';

/** FlexSearch over one text a paper: of whole words ("strict") or of their beginnings too ("forward"). */
export function flexsearch(tokenize: 'strict' | 'forward'): Engine {
  const engine = new Index({ tokenize });
  let ids: string[] = [];
  return {
    build: (papers) => {
      ids = papers.map(({ id }) => id);
      papers.forEach((paper, place) => {
        engine.add(place, wholeText(paper));
      });
    },
    search: (text, limit) =>
      (engine.search(text, { limit, suggest: true }) as number[]).map((place) => ids[place] as string),
    save: () => {
      const parts: [key: string, value: string][] = [];
      engine.export((key: string, value: string) => {
        parts.push([key, value]);
      });
      return toSaved({ ids, parts });
    },
    load: (bytes) => {
      const saved: { ids: string[]; parts: [string, string][] } = JSON.parse(toText(bytes));
      ids = saved.ids;
      for (const [key, value] of saved.parts) engine.import(key, value);
    },
  };
}
