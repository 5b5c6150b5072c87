import { expect, test } from 'vitest';
import { OverTimeBars } from '../../../components/pictures/OverTimeBars.tsx';
import { SiteKey } from '../../../components/pictures/SiteKey.tsx';
import { OverTime } from '../../../lib/trends/over-time.ts';
import { seriesOf } from '../../../lib/trends/series.ts';
import { sighting } from '../../trends/made.ts';
import { type LivePage, livePage } from '../live-page.ts';

/** The figures of papers, each seen on these sites. */
function seen(...papers: string[][]) {
  const overTime = new OverTime();
  for (const sites of papers) overTime.add(sites.map((site, day) => sighting('a', 24 * day, { site })));
  return seriesOf(overTime.cuts, 'month', 9);
}

const sites = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const ofMany = seen(...sites.flatMap((site, place) => Array(9 - place).fill([site])));

const drawn = { width: 600, lit: undefined, onSearch: () => {} };
const marks = ({ body }: LivePage) => [...body.querySelectorAll('[tabindex]')];
const names = (page: LivePage) => marks(page).map((mark) => mark.getAttribute('aria-label'));

test('the key leads to the papers of each site that has bars of its own, and gives no figure of some of the time', () => {
  const page = livePage(<SiteKey series={ofMany.series} onLight={() => {}} onSearch={() => {}} />);
  const items = [...page.body.querySelectorAll('li')];
  const leads = items.map((item) => [item.textContent?.trim(), item.querySelector('a')?.getAttribute('href')]);
  expect(leads.slice(0, 2)).toEqual([
    ['Other sites', undefined],
    ['E', `#q=${encodeURIComponent('site:"E" ')}`],
  ]);
});

test('a bar of the sites that have none of their own says how many papers they are, and leads nowhere', () => {
  const page = livePage(<OverTimeBars data={ofMany} {...drawn} />);
  expect(names(page).at(-1)).toBe('Other sites, March 2026: 7 papers');
  expect(marks(page).map((mark) => mark.hasAttribute('href'))).toEqual([true, true, true, true, true, false]);
});

test('where papers may have been on several sites, it is said what a bar counts and leads to', () => {
  const several = livePage(<OverTimeBars data={seen(['A', 'B'], ['A'])} {...drawn} />);
  expect(several.body.textContent).toContain('A paper that was on two sites counts for both.');
  expect(several.body.textContent).toContain('there or elsewhere');
  const one = livePage(<OverTimeBars data={seen(['A'], ['A'])} {...drawn} />);
  expect(one.body.textContent).not.toContain('elsewhere');
});

test('the names below the bars do not touch, neither at the edge', () => {
  const overTime = new OverTime();
  for (let week = 0; week < 35; week++) overTime.add([sighting('a', 7 * 24 * week)]);
  const page = livePage(<OverTimeBars data={seriesOf(overTime.cuts, 'week', 53)} {...drawn} />);
  const middles = [...page.body.querySelectorAll('text[y]')].map((name) => Number(name.getAttribute('x')));
  expect(middles.length).toBeGreaterThan(5);
  // As "23. Nov." is wide.
  for (const [at, middle] of middles.slice(1).entries()) expect(middle - (middles[at] ?? 0)).toBeGreaterThan(50);
});

test('Tab comes to the bar that had the focus last, and once that is gone to the first', () => {
  const page = livePage(<OverTimeBars data={ofMany} {...drawn} />);
  const stops = () => marks(page).filter((mark) => mark.getAttribute('tabindex') === '0');
  expect(stops()).toEqual([marks(page)[0]]);
  page.focus(marks(page)[2] as Element);
  expect(stops()).toEqual([marks(page)[2]]);
  page.draw(<OverTimeBars data={seen(['A'], ['B'])} {...drawn} />);
  expect(stops()).toEqual([marks(page)[0]]);
});
