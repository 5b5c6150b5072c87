import { expect, test } from 'vitest';
import { termLine } from '../../../components/today/lines.ts';
import { topicsOf } from '../../../lib/trends/topics.ts';
import { searchOver, titled } from '../../search/papers.ts';
import { whole } from '../../trends/made.ts';

const titles = [
  'Language models that listen',
  'Reeds and language models',
  'A language model of the fen',
  'Pre-training on marshes',
  'Pre-training for herons',
  'Training herons, a pre-study',
  'Pre-training at dusk',
];

test('the line of a topic finds the papers that it counts, be it in the singular or the plural', () => {
  const { terms } = whole(topicsOf(titles, 10));
  const search = searchOver(titled(...titles));
  const found = terms.map(({ term, papers }) => {
    const { ids, holds = () => true } = search.search(`${termLine(term)} `);
    const all = titled(...titles).filter((paper) => ids.includes(paper.id) && holds(paper));
    return { term, papers, found: all.length };
  });
  expect(found).toEqual([
    { term: 'Language models', papers: 3, found: 3 },
    { term: 'Pre-training', papers: 3, found: 3 },
  ]);
});
