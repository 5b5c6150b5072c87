import { withTwinKey } from './merge.ts';
import type { PageField, PageSaid, SavedPaper, Source } from './paper.ts';
import { isDescribed } from './stamp-edit.ts';

/** What is said of a field, and who says it. */
export function saidOf(paper: SavedPaper, field: PageField): PageSaid {
  const [value, source] = [paper[field], paper.sources[field]];
  return { ...(value !== undefined && { value }), ...(source && { source }) };
}

/** The record with a field as the reader describes it; what its pages say of that is kept. */
export function described(paper: SavedPaper, field: PageField, { value, source }: PageSaid): SavedPaper {
  const before = isDescribed(paper, field) ? paper.pageSaid?.[field] : saidOf(paper, field);
  const next = { ...paper, pageSaid: { ...paper.pageSaid, [field]: before ?? {} } };
  return withField(next, field, value, source);
}

/** The record with a field as its pages say it. */
export function undescribed(paper: SavedPaper, field: PageField): SavedPaper {
  const { [field]: said, ...pageSaid } = paper.pageSaid ?? {};
  return withField({ ...paper, pageSaid }, field, said?.value, said?.source);
}

function withField(paper: SavedPaper, field: PageField, value: PageSaid['value'], source?: Source): SavedPaper {
  const { [field]: _, ...rest } = paper;
  const { [field]: __, ...sources } = paper.sources;
  const next = { ...rest, sources: { ...sources, ...(source && { [field]: source }) } };
  return withTwinKey({ ...next, ...(value !== undefined && { [field]: value }) } as SavedPaper);
}
