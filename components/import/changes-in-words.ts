import type { ImportReport } from '../../lib/actions/import-report.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { locale, type TextKey, t } from '../../lib/words/index.ts';

/** Longer values are cut. */
const LONG = 80;

/** Fields that a reader knows by a name, and the text with that name. Others are our own book-keeping. */
const names: Partial<Record<keyof SavedPaper, TextKey>> = {
  title: 'fields.title',
  url: 'fields.url',
  abstract: 'fields.abstract',
  authors: 'fields.authors',
  published: 'fields.published',
  venue: 'fields.venue',
  subjects: 'fields.subjects',
  pdfUrl: 'fields.pdfUrl',
  codeUrl: 'fields.codeUrl',
  projectUrl: 'fields.projectUrl',
  upvotes: 'fields.upvotes',
  stars: 'fields.stars',
  comments: 'fields.comments',
  ids: 'import.field.ids',
  tags: 'import.field.tags',
  note: 'import.field.note',
  starred: 'import.field.starred',
  status: 'import.field.status',
  shelf: 'import.field.shelf',
  citekey: 'import.field.citekey',
  firstSeen: 'import.field.firstSeen',
  lastSeen: 'import.field.lastSeen',
  seenCount: 'import.field.seenCount',
};

/** What would become of a paper, a field each: “tags: vision → nlp, vision”. */
export function changesInWords({ before, after, fields }: ImportReport['merged'][number]): string[] {
  return fields.flatMap((field) => {
    const name = names[field];
    if (!name) return [];
    const [from, to] = [valueInWords(field, before[field]), valueInWords(field, after[field])];
    if (from === to) return [t('import.changed', { field: t(name) })];
    return [from ? t('import.change', { field: t(name), from, to }) : t('import.added', { field: t(name), to })];
  });
}

function valueInWords(field: keyof SavedPaper, value: unknown): string {
  if (field === 'firstSeen' || field === 'lastSeen') return dayInWords(Number(value));
  if (typeof value === 'boolean') return t(value ? 'import.yes' : 'import.no');
  if (typeof value === 'number') return new Intl.NumberFormat(locale()).format(value);
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  return text.length > LONG ? `${text.slice(0, LONG).trimEnd()}…` : text;
}

function dayInWords(time: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(time);
}
