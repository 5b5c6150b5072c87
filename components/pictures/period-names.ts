import type { Cut } from '../../lib/trends/index.ts';
import { locale, t } from '../../lib/words/index.ts';

const long: Record<Cut, Intl.DateTimeFormatOptions> = {
  week: { dateStyle: 'medium' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};
const short: Record<Cut, Intl.DateTimeFormatOptions> = {
  week: { month: 'short', day: 'numeric' },
  month: { month: 'short', year: '2-digit' },
  year: { year: 'numeric' },
};

/** A period in words: "Week of Mar 9, 2026", "March 2026", "2026". */
export function periodName(period: string, cut: Cut): string {
  const name = written(period, long[cut]);
  return cut === 'week' ? t('pictures.weekOf', { day: name }) : name;
}

/** The same within a sentence: "the week of Mar 9, 2026". */
export function periodInSentence(period: string, cut: Cut): string {
  const name = written(period, long[cut]);
  return cut === 'week' ? t('pictures.theWeekOf', { day: name }) : name;
}

/** The same as short as it can be understood below an axis: "Mar 9". */
export function shortPeriodName(period: string, cut: Cut): string {
  return written(period, short[cut]);
}

function written(period: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(Date.parse(period));
}
