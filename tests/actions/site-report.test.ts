import { expect, test } from 'vitest';
import { siteReport } from '../../lib/actions/site-report.ts';
import type { Health } from '../../lib/library/index.ts';

const at = Date.UTC(2026, 10, 21);
const health: Health = {
  site: 'arXiv',
  page: 'https://arxiv.org/list/*',
  samples: [{ at, rows: 10, filled: { title: 10, abstract: 5 } }],
};

test('a report says what was missing, how it was before, and how the page is built', () => {
  const report = siteReport({ ...health, trouble: { missing: 'list entry', at }, skeleton: 'dl\n  dt [id]' }, '0.1.0');
  expect(report).toContain('arXiv, pages like https://arxiv.org/list/*');
  expect(report).toContain('No list entry was found on 2026-11-21.');
  expect(report).toContain('title: 100 %');
  expect(report).toContain('abstract: 50 %');
  expect(report).toContain('dl\n  dt [id]');
});

test('a report of a field that was lost names it', () => {
  const samples = [...health.samples, { at, rows: 10, filled: { title: 10 } }];
  const filled = { ...health.samples[0], filled: { title: 10, abstract: 10 } } as Health['samples'][number];
  expect(siteReport({ ...health, samples: [filled, ...samples.slice(1)] }, '0.1.0')).toContain(
    'Missing since 2026-11-21: abstract.',
  );
});
