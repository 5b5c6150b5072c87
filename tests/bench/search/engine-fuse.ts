import Fuse, { type IFuseOptions } from 'fuse.js';
import { type Engine, toSaved, toText } from './engine.ts';

const options: IFuseOptions<unknown> = {
  keys: [
    { name: 'title', weight: 3 },
    { name: 'authors', weight: 1.5 },
    { name: 'tags', weight: 1.5 },
    { name: 'abstract', weight: 1 },
  ],
  ignoreLocation: true,
  threshold: 0.3,
};

/** Fuse.js over whole records. */
export function fuse(): Engine {
  let engine = new Fuse<unknown>([], options);
  let ids: string[] = [];
  return {
    build: (papers) => {
      ids = papers.map(({ id }) => id);
      engine = new Fuse<unknown>(papers, options);
    },
    search: (text, limit) => engine.search(text, { limit }).map(({ refIndex }) => ids[refIndex] as string),
    save: () => toSaved({ ids, index: engine.getIndex() }),
    load: (bytes) => {
      const saved = JSON.parse(toText(bytes));
      ids = saved.ids;
      // It searches what the index holds, and only counts the records.
      const records = ids.map((id) => ({ id }));
      engine = new Fuse<unknown>(records, options, Fuse.parseIndex(saved.index));
    },
  };
}
