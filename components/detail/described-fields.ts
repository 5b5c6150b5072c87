import type { SavedPaper } from '../../lib/paper/paper.ts';
import type { TextKey } from '../../lib/words/index.ts';

/** The fields that a reader may describe otherwise than the pages do. */
export const describedFields = ['title', 'authors', 'published', 'venue', 'abstract', 'url'] as const;
export type DescribedField = (typeof describedFields)[number];

/** What stands in the fields of the form; authors one a line. */
export type Texts = Record<DescribedField, string>;

/** What the reader says of some of the fields. */
export type Description = Partial<Pick<SavedPaper, DescribedField>>;

/** A value of a field as it stands in the form; nothing for none. */
export function asText(value: SavedPaper[DescribedField] | undefined): string {
  return Array.isArray(value) ? value.join('\n') : (value ?? '');
}

/** A paper's fields as they stand in the form. */
export function textsOf(paper: SavedPaper): Texts {
  return Object.fromEntries(describedFields.map((field) => [field, asText(paper[field])])) as Texts;
}

/** What was changed in the form. A field that was emptied is left to the pages and is none of it. */
export function changesIn(texts: Texts, paper: SavedPaper): Description {
  const changed = describedFields.filter((field) => {
    const text = tidied(field, texts[field]);
    return text !== '' && text !== asText(paper[field]);
  });
  return Object.fromEntries(changed.map((field) => [field, saidAs(field, tidied(field, texts[field]))]));
}

/** Fields of the reader's that were emptied: what the pages say of them stands again. */
export function emptiedIn(texts: Texts, paper: SavedPaper): DescribedField[] {
  return describedFields.filter(
    (field) => paper.sources[field]?.site === 'reader' && tidied(field, texts[field]) === '',
  );
}

/** What is wrong with a field as it stands, if anything is. */
export function problemOf(field: DescribedField, text: string): TextKey | undefined {
  const value = text.trim();
  if (field === 'title' && value === '') return 'detail.needsTitle';
  if (field === 'published' && value !== '' && !isDate(value)) return 'detail.badDate';
  if (field === 'url' && value !== '' && !/^https?:\/\/\S+$/i.test(value)) return 'detail.badAddress';
  if (field === 'url' && value !== '' && !URL.canParse(value)) return 'detail.badAddress';
  return undefined;
}

function isDate(text: string): boolean {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(text)) return false;
  if (text.length < 10) return true;
  // JavaScript takes the 31st of February for the 3rd of March.
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function tidied(field: DescribedField, text: string): string {
  if (field !== 'authors') return text.trim();
  const names = text.split('\n').map((name) => name.trim());
  return names.filter((name) => name !== '').join('\n');
}

function saidAs(field: DescribedField, text: string): string | string[] {
  return field === 'authors' ? text.split('\n') : text;
}
