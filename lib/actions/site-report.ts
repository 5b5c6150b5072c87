import { fillRate, type Health, lostFields } from '../library/index.ts';
import { pageFields } from '../paper/merge.ts';

/**
 * What a maintainer needs to mend the reading of a site, as text to copy: what was missing, how it was before, and the
 * page's elements and attributes by name. No address, no title, no word of a page is in it.
 * @param version of Gleaner
 */
export function siteReport({ site, page, samples, trouble, skeleton }: Health, version: string): string {
  const lost = lostFields(samples);
  const days = new Date(trouble?.at ?? samples.at(-1)?.at ?? 0).toISOString().slice(0, 10);
  return [
    `Gleaner ${version}: ${site}, pages like ${page}`,
    trouble ? `No ${trouble.missing} was found on ${days}.` : `Missing since ${days}: ${lost.join(', ') || 'nothing'}.`,
    `Papers read at a time, the latest last: ${samples.map(({ rows }) => rows).join(' ') || 'none'}`,
    ...pageFields.map((field) => `${field}: ${Math.round(100 * (fillRate(samples, field) || 0))} %`),
    '',
    skeleton ?? 'The page was closed before it could be described.',
    '',
  ].join('\n');
}
