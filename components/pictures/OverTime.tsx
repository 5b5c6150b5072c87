import { useState } from 'react';
import type { Cut, OverTimeSeries } from '../../lib/trends/index.ts';
import { t } from '../../lib/words/index.ts';
import type { OnSearch } from '../today/SearchLink.tsx';
import { CutChoice } from './CutChoice.tsx';
import { OverTimeBars } from './OverTimeBars.tsx';
import { OverTimeTable } from './OverTimeTable.tsx';
import { Picture } from './Picture.tsx';
import styles from './Pictures.module.css';
import { periodInSentence, periodName } from './period-names.ts';
import { SiteKey } from './SiteKey.tsx';
import { useWidth } from './use-width.ts';

interface OverTimeProps {
  firstCut: Cut;
  /** The figures, for so many periods at most. */
  seriesOf(cut: Cut, mostPeriods: number): OverTimeSeries;
  onSearch: OnSearch;
}

/** A bar needs so much room, in CSS pixels; and more bars than these are a wall. */
const ROOM = 16;
const MOST_BARS = 53;

/** How many papers were passed, by site: a bar for each week, month or year. */
export function OverTime({ firstCut, seriesOf, onSearch }: OverTimeProps) {
  const [cut, setCut] = useState(firstCut);
  const [lit, setLit] = useState<number>();
  const [ref, width] = useWidth();
  const data = seriesOf(cut, Math.min(MOST_BARS, Math.max(6, Math.floor((width - 40) / ROOM))));
  if (data.periods.length === 0) return <Picture title={t('pictures.overTime')} summary={t('pictures.noSightings')} />;
  return (
    <Picture
      title={t('pictures.overTime')}
      summary={summaryOf(data)}
      controls={<CutChoice {...{ cut }} onChoose={setCut} />}
      table={<OverTimeTable {...{ data, onSearch }} />}
    >
      <div className={styles.overTime}>
        <div ref={ref} className={styles.drawing}>
          {width > 0 && <OverTimeBars key={cut} {...{ data, width, lit, onSearch }} />}
        </div>
        <SiteKey series={data.series} onLight={setLit} onSearch={onSearch} />
      </div>
    </Picture>
  );
}

function summaryOf({ cut, periods, series, inAll }: OverTimeSeries): string {
  const count = inAll.reduce((sum, papers) => sum + papers, 0);
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const most = [...series].sort((one, other) => other.total - one.total)[0];
  const site = most?.site ?? t('pictures.otherSites');
  // A paper that came again in another period was passed there too.
  if (first === last) return t('pictures.overTimeOne', { count, period: periodName(first, cut), site });
  const busiest = Math.max(...inAll);
  const peak = periodInSentence(periods[inAll.indexOf(busiest)] ?? '', cut);
  return t('pictures.overTimeSummary', { site, count: busiest, peak });
}
