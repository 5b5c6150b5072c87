import type { Count, NamedDays, Seen, Years } from './tree.ts';

/** `published in 2021 or later` */
export function yearsInWords({ from, to }: Years): string {
  if (from === to) return `published in ${from}`;
  if (to === undefined) return `published in ${from} or later`;
  return from === undefined ? `published in ${to} or earlier` : `published from ${from} to ${to}`;
}

const days: Record<NamedDays, string> = {
  today: 'today',
  yesterday: 'yesterday',
  week: 'in the last 7 days',
  month: 'in the last 30 days',
};

/** `seen yesterday`, `seen from 2026-03-01 to 2026-03-09` */
export function seenInWords({ from, to, named }: Seen): string {
  if (named) return `seen ${days[named]}`;
  if (from === to) return `seen on ${from}`;
  if (to === undefined) return `seen since ${from}`;
  return from === undefined ? `seen until ${to}` : `seen from ${from} to ${to}`;
}

/** `with 10 to 20 stars` */
export function countInWords({ of, from, to }: Count): string {
  if (from === to) return `with ${from} ${from === 1 ? of.slice(0, -1) : of}`;
  if (to === undefined) return `with ${from} or more ${of}`;
  return from === undefined ? `with ${to} or fewer ${of}` : `with ${from} to ${to} ${of}`;
}
