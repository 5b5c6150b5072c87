import { locale, t } from '../words/index.ts';
import type { Style } from './styled.ts';

/** What a mark says; the page sees no more of it than `id` and `state`. */
export interface PaintedMark {
  id: string;
  state: 'new' | 'seen' | 'kept';
  isDismissed: boolean;
  /** Epoch milliseconds. */
  firstSeen: number;
  seenCount: number;
  tags: string[];
}

/** How a paper stands, in the words of the marks. */
export type Standing = PaintedMark['state'] | 'dismissed';

export function standingOf({ state, isDismissed }: Pick<PaintedMark, 'state' | 'isDismissed'>): Standing {
  return isDismissed ? 'dismissed' : state;
}

/** Shape and word say what the colour says. */
export const shapes: Record<Standing, string> = { new: '●', seen: '○', kept: '◆', dismissed: '✕' };

/** Each pair of colours can be read on its own; the first stands out less on light pages, the second on dark ones. */
const colours: Record<PaintedMark['state'], [Style, Style]> = {
  new: [
    { 'background-color': '#d3f0da', color: '#14532d' },
    { 'background-color': '#1d3b28', color: '#a9e5bd' },
  ],
  seen: [
    { 'background-color': '#e6e8eb', color: '#44494f' },
    { 'background-color': '#33373c', color: '#c8cdd3' },
  ],
  kept: [
    { 'background-color': '#fbe7b8', color: '#5f4300' },
    { 'background-color': '#45360f', color: '#f3d58a' },
  ],
};

export function coloursOf({ state }: Pick<PaintedMark, 'state'>, isDark: boolean): Style {
  return colours[state][isDark ? 1 : 0];
}

/** When the paper was first met and how often, which tags it has, and what the mark is for. */
export function titleOf(mark: PaintedMark): string {
  const { firstSeen, seenCount, tags } = mark;
  const standing = standingOf(mark);
  const said =
    standing === 'new' ? t('mark.newTitle') : t('mark.seenTitle', { count: seenCount, date: dayOf(firstSeen) });
  const shelf = { new: undefined, seen: undefined, kept: t('mark.keptTitle'), dismissed: t('mark.dismissedTitle') };
  const tagged = tags.length > 0 ? t('mark.tagged', { tags: new Intl.ListFormat(locale()).format(tags) }) : undefined;
  return [shelf[standing], said, tagged, t('mark.keys')].filter(Boolean).join('\n');
}

let days: { language: string; format: Intl.DateTimeFormat } | undefined;

/** Made once for a language: a page may have hundreds of marks. */
function dayOf(time: number): string {
  const language = locale();
  if (days?.language !== language)
    days = { language, format: new Intl.DateTimeFormat(language, { dateStyle: 'medium' }) };
  return days.format.format(time);
}
