import { create, insertMultiple, load, type RawData, type Results, save, search } from '@orama/orama';
import { type Engine, toSaved, toText } from './engine.ts';

const schema = { title: 'string', authors: 'string', tags: 'string', abstract: 'string' } as const;

/** Orama, one slip a word. */
export function orama(): Engine {
  const engine = create({ schema });
  return {
    build: async (papers) => {
      const rows = papers.map(({ id, title, authors = [], tags, abstract = '' }) => {
        return { id, title, abstract, authors: authors.join(' '), tags: tags.join(' ') };
      });
      await insertMultiple(engine, rows, 1_000);
    },
    search: (term, limit) => {
      const boost = { title: 3, authors: 1.5, tags: 1.5 };
      // Without hooks of its own, it answers at once.
      const { hits } = search(engine, { term, limit, tolerance: 1, boost }) as Results<unknown>;
      return hits.map(({ id }) => id);
    },
    save: () => toSaved(save(engine)),
    load: (saved) => load(engine, JSON.parse(toText(saved)) as RawData),
  };
}
