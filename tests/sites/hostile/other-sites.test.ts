import { beforeEach, test, vi } from 'vitest';
import { sites } from '../../../lib/sites/index.ts';
import { anySite, MUTATIONS, mutate } from './round.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test.each([...sites.slice(sites.length / 2), anySite])(
  `$name: ${MUTATIONS} mutations of its pages do no harm`,
  { timeout: 120_000 },
  mutate,
);
