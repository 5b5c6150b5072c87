import type { OverTimeSeries } from '../../lib/trends/index.ts';
import { t } from '../../lib/words/index.ts';
import { figure } from '../today/figures.ts';
import { type OnSearch, SearchLink } from '../today/SearchLink.tsx';
import { periodLine } from './period-lines.ts';
import { periodName } from './period-names.ts';

/** The bars as numbers: a row for each period, the latest first, a column for each site. */
export function OverTimeTable({ data, onSearch }: { data: OverTimeSeries; onSearch: OnSearch }) {
  const { cut, periods, series, inAll } = data;
  const latestFirst = periods.map((period, at) => ({ period, at })).reverse();
  return (
    <table aria-label={t('pictures.overTime')}>
      <thead>
        <tr>
          <th scope="col">{t('pictures.period')}</th>
          {series.map(({ site }) => (
            <th key={site ?? ''} scope="col">
              {site ?? t('pictures.otherSites')}
            </th>
          ))}
          <th scope="col">{t('pictures.allSites')}</th>
        </tr>
      </thead>
      <tbody>
        {latestFirst.map(({ period, at }) => (
          <tr key={period}>
            <th scope="row">
              <SearchLink line={periodLine(period, cut)} onSearch={onSearch}>
                {periodName(period, cut)}
              </SearchLink>
            </th>
            {series.map(({ site, papers }) => (
              <td key={site ?? ''}>{figure(papers[at] ?? 0)}</td>
            ))}
            <td>{figure(inAll[at] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
