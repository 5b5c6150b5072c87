import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { database, SCHEMA } from '../../lib/library/database.ts';
import { countPapers, savePage } from '../../lib/library/index.ts';
import { asSaved } from '../../lib/paper/merge.ts';
import { noon, page, paper } from './shown-pages.ts';

const known = { title: 'A very particular study of sparrows', authors: ['Ada Lovelace'], published: '2024' };

beforeEach(() => database.delete());

test('a library of the first version opens, and its papers are recognised', async () => {
  const first = new Dexie('gleaner');
  first.version(1).stores({
    papers: 'id, lastSeen, *tags, citekey',
    sightings: '[paperId+pageUrl+day]',
    aliases: 'alias, paperId',
    journal: '++id, at',
    changes: '++revision',
    facts: 'name',
  });
  const { twinKey: _, ...old } = asSaved(paper(1, known), { site: 'arXiv', at: noon });
  await first.table('papers').put({ ...old, tags: ['mine'] });
  await first.table('facts').bulkPut([
    { name: 'schema', value: 1 },
    { name: 'paperCount', value: 1 },
  ]);
  first.close();
  await database.open();
  const elsewhere = paper(2, { ...known, url: 'https://doi.org/10.1000/x', ids: ['doi:10.1000/x'] });
  expect(await savePage(page([elsewhere]), noon)).toMatchObject([
    { isNew: false, paper: { id: old.id, tags: ['mine'] } },
  ]);
  expect([await countPapers(), (await database.facts.get('schema'))?.value]).toEqual([1, SCHEMA]);
});
