import type { Engine } from './engine.ts';

/** Every engine by its name in the tables, ours first; each is loaded only where it runs. */
export const engines: Record<string, () => Promise<Engine>> = {
  gleaner: async () => (await import('./engine-gleaner.ts')).gleaner(),
  minisearch: async () => (await import('./engine-minisearch.ts')).minisearch(),
  'flexsearch strict': async () => (await import('./engine-flexsearch.ts')).flexsearch('strict'),
  'flexsearch forward': async () => (await import('./engine-flexsearch.ts')).flexsearch('forward'),
  'sqlite fts5': async () => (await import('./engine-sqlite.ts')).sqlite(),
  orama: async () => (await import('./engine-orama.ts')).orama(),
  ufuzzy: async () => (await import('./engine-ufuzzy.ts')).ufuzzy(),
  fuse: async () => (await import('./engine-fuse.ts')).fuse(),
};
