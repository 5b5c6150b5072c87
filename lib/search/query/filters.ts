import { asName, namesOfDays, readDays } from './dates.ts';
import { readRange } from './ranges.ts';
import { readOrder, sortOrders } from './sort-orders.ts';
import type { Count, Field, Has, InField, Sort, State, Term } from './tree.ts';

/** How the value of a filter is read. */
export interface Filter {
  /** What the value asks for; undefined when it cannot be read. */
  read(value: Pick<InField, 'text' | 'isQuoted' | 'isOpen'>, today: string): Term | Sort | undefined;
  /** Whether a value that cannot be read may become one that can. */
  isUnfinished(text: string): boolean;
  /** Values to offer. */
  values: readonly string[];
  /** A value that can be read. */
  example?: string;
}

const states: State['state'][] = ['kept', 'inbox', 'dismissed', 'starred', 'unread', 'reading', 'read'];
const belongings: Has['what'][] = ['abstract', 'code', 'pdf', 'note', 'project', 'tags'];

/** Every filter by its name, in the order in which they are offered. */
export const filters: ReadonlyMap<string, Filter> = new Map([
  ['author', textIn('author')],
  ['title', textIn('title')],
  ['abstract', textIn('abstract')],
  ['tag', textIn('tag')],
  ['year', years()],
  ['seen', seen()],
  ['is', oneOf(states, (state) => ({ kind: 'is', state }))],
  ['has', oneOf(belongings, (what) => ({ kind: 'has', what }))],
  ['venue', textIn('venue')],
  ['site', textIn('site')],
  ['note', textIn('note')],
  ['list', textIn('list')],
  ['id', textIn('id')],
  ['stars', count('stars')],
  ['upvotes', count('upvotes')],
  ['sort', oneOf(sortOrders, readOrder)],
]);

function textIn(field: Field): Filter {
  return {
    read: ({ text, isQuoted, isOpen }) => ({ kind: 'in', field, text, isQuoted, isOpen }),
    isUnfinished: () => false,
    values: [],
  };
}

function oneOf<Value extends string>(values: readonly Value[], meaning: (value: Value) => Term | Sort): Filter {
  return {
    read: ({ text }) => {
      const value = values.find((each) => each === text.toLowerCase());
      return value && meaning(value);
    },
    isUnfinished: (text) => beginsOneOf(values, text),
    values,
    example: values[0],
  };
}

function years(): Filter {
  return {
    read: ({ text }) => {
      const range = readRange(text, 1000, 9999);
      return range && { kind: 'years', ...range };
    },
    isUnfinished: (text) => /^(?:[<>]=?|=|(?:\d{4})?\.\.?)?\d{0,3}$/.test(text),
    values: [],
    example: '2019..2021',
  };
}

function seen(): Filter {
  return {
    read: ({ text }, today) => {
      const days = readDays(text, today);
      return days && { kind: 'seen', ...days, named: asName(text) };
    },
    // A part of a day, `2026-03-`, or of the dots behind one.
    isUnfinished: (text) =>
      beginsOneOf(namesOfDays, text) || /^(?:\S*\.\.)?(?:\d{0,3}|\d{4}-(?:\d\d-)?\d?|[\d-]*\.)$/.test(text),
    values: namesOfDays,
    example: '2026-03',
  };
}

function count(of: Count['of']): Filter {
  return {
    read: ({ text }) => {
      const range = readRange(text, 0, Number.MAX_SAFE_INTEGER);
      return range && { kind: 'count', of, ...range };
    },
    isUnfinished: (text) => /^(?:[<>]=?|=|\d*\.\.?)$/.test(text),
    values: [],
    example: '>100',
  };
}

function beginsOneOf(values: readonly string[], text: string): boolean {
  return values.some((value) => value.startsWith(text.toLowerCase()));
}
