import type { PageField, SavedPaper } from './paper.ts';
import { visible } from './visible.ts';

/** So many UTF-16 units of a text are stored; of a list, so many entries of so many each. */
export const fieldLimits = {
  title: 20_000,
  abstract: 100_000,
  authors: { most: 10_000, each: 500 },
  published: 10,
  venue: 1_000,
  subjects: { most: 100, each: 200 },
  address: 8_000,
} as const;

/**
 * What is stored of a value that the reader has written: what can be seen of it, as far as there is room for it.
 * @throws when it is an address that there is no room for: a part of one leads elsewhere
 */
export function storable<Field extends PageField>(field: Field, value: NonNullable<SavedPaper[Field]>): typeof value {
  if (typeof value === 'number') return value;
  return (Array.isArray(value) ? entries(field, value) : cut(value, lengthOf(field, value))) as typeof value;
}

function entries(field: PageField, values: string[]): string[] {
  const { most, each } = field === 'subjects' ? fieldLimits.subjects : fieldLimits.authors;
  return values
    .map((value) => cut(value, each))
    .filter((value) => value !== '')
    .slice(0, most);
}

function lengthOf(field: PageField, value: string): number {
  if (field === 'title' || field === 'abstract' || field === 'published' || field === 'venue')
    return fieldLimits[field];
  if (value.length > fieldLimits.address) throw new RangeError('An address is too long to be stored.');
  return fieldLimits.address;
}

function cut(text: string, most: number): string {
  return visible(text).slice(0, most).toWellFormed();
}
