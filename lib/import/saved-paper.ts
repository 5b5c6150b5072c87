import * as z from 'zod/mini';
import { citekeyForm } from '../paper/citekey.ts';
import { canonicalIds, sortIds } from '../paper/identity.ts';
import { pageFields } from '../paper/merge.ts';
import { count, pageValues, storedPaperId, text, texts, time } from '../paper/page-values.ts';
import type { PageField, PaperId, SavedPaper, Sighting } from '../paper/paper.ts';
import { twinKey } from '../paper/twins.ts';
import type { ImportedPaper } from './reading.ts';

const webUrl = pageValues.url;
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

const source = z.object({ site: text(200), at: time });
const said = (field: PageField) => z.object({ value: z.optional(pageValues[field]), source: z.optional(source) });
const optional = <Shape extends Record<string, z.ZodMiniType>>(shape: Shape) =>
  Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, z.optional(schema)]));
const byField = (schema: (field: PageField) => z.ZodMiniType) =>
  z.object(optional(Object.fromEntries(pageFields.map((field) => [field, schema(field)]))));

const { title, url, ...others } = pageValues;
/** Identifiers in the form of today; one that has none costs itself alone. */
const storedIds = z.pipe(
  z.array(z.catch(z.optional(storedPaperId), undefined)),
  z.transform((ids) => [...new Set(ids.filter((id) => id !== undefined))]),
);
const paper = z.object({
  id: z.string().check(z.maxLength(500), z.regex(/^[a-z0-9]+:\S+$/)),
  ids: z.pipe(z.array(z.unknown()).check(z.minLength(1), z.maxLength(1_000)), storedIds),
  title,
  url,
  ...optional(others),
  abstractTruncated: z.optional(z.literal(true)),
  authorsTruncated: z.optional(z.literal(true)),
  sources: byField(() => source),
  pageSaid: z.optional(byField(said)),
  firstSeen: time,
  lastSeen: time,
  seenCount: count,
  shelf: z.enum(['inbox', 'kept', 'dismissed']),
  status: z.enum(['unread', 'reading', 'read']),
  starred: z.boolean(),
  tags: texts(1_000, 1_000),
  note: text(1_000_000),
  citekey: z.optional(z.string().check(z.regex(citekeyForm))),
  sentToZotero: z.optional(time),
});

const sighting = z.object({
  day,
  pageUrl: webUrl,
  site: text(200),
  listing: text(2_000),
  position: count,
  upvotes: z.optional(count),
  at: time,
});

const line = z.object({
  sightings: z._default(z.array(sighting), []),
  aliases: z.optional(storedIds),
});

/**
 * A paper as a library wrote it, with where it was seen; `undefined` for anything else. Identifiers that an earlier
 * version has written in another form are brought into the one of today.
 * @param row fields beyond those of a paper are left out
 */
export function savedPaper(row: unknown): ImportedPaper | undefined {
  const [read, around] = [paper.safeParse(row), line.safeParse(row)];
  if (!read.success || !around.success) return undefined;
  const record = withIds(present(read.data) as unknown as SavedPaper);
  const key = twinKey(record);
  const sightings = around.data.sightings.map((each) => ({ ...present(each), paperId: record.id }) as Sighting);
  const aliases = around.data.aliases ?? record.ids.filter((id) => id !== record.id);
  // The library that the row is from may still have the paper under the former id.
  const former = (read.data.id === record.id ? [] : [read.data.id]) as PaperId[];
  return { record: key ? { ...record, twinKey: key } : record, sightings, aliases: [...aliases, ...former] };
}

/** The record under its id of today; where there is none, under the best of its identifiers, or its page's. */
function withIds(record: SavedPaper): SavedPaper {
  const { data: own } = storedPaperId.safeParse(record.id);
  const [id] = [...(own ? [own] : record.ids), ...canonicalIds({ ids: [], url: record.url })] as [PaperId];
  return { ...record, id, ids: sortIds(record.ids.length > 0 ? record.ids : [id]) };
}

function present<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
