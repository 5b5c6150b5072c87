import { expect, test } from 'vitest';
import { siteRank } from '../../lib/paper/site-rank.ts';
import { sites } from '../../lib/sites/index.ts';

test.each(sites)('it is known how far $name is to be trusted', ({ name }) => {
  expect(siteRank(name)).not.toBe(0);
});
