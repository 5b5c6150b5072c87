import * as z from 'zod/mini';
import { canonicalId, schemeOf } from '../paper/identity.ts';
import { pageFields } from '../paper/merge.ts';
import type { PageField, PaperId, SavedPaper, Sighting } from '../paper/paper.ts';
import { twinKey } from '../paper/twins.ts';
import type { ImportedPaper } from './reading.ts';

// No `new Function`: an extension's content security policy refuses it.
z.config({ jitless: true });

const text = (most: number) => z.string().check(z.maxLength(most));
const filled = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const texts = (most: number, each: number) => z.array(filled(each)).check(z.maxLength(most));
const time = z.int().check(z.nonnegative());
const count = z.int().check(z.nonnegative());
const webUrl = z.string().check(
  z.maxLength(8_000),
  z.refine((address) => /^https?:\/\//i.test(address) && URL.canParse(address)),
);
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** An identifier in the one form that the library has it in. */
export const paperId = z.custom<PaperId>((id) => typeof id === 'string' && id.length < 500 && isPaperId(id));

function isPaperId(id: string): boolean {
  const scheme = schemeOf(id as PaperId);
  return scheme === 'url' || scheme === 'title' ? /^[a-z]+:\S+$/.test(id) : canonicalId(id) === id;
}

const fields = {
  title: filled(20_000),
  url: webUrl,
  abstract: filled(100_000),
  authors: texts(10_000, 500),
  published: filled(10),
  venue: filled(1_000),
  subjects: texts(100, 200),
  pdfUrl: webUrl,
  codeUrl: webUrl,
  projectUrl: webUrl,
  upvotes: count,
  stars: count,
  comments: count,
} satisfies Record<PageField, z.ZodMiniType>;

const source = z.object({ site: text(200), at: time });
const said = (field: PageField) => z.object({ value: z.optional(fields[field]), source: z.optional(source) });
const optional = <Shape extends Record<string, z.ZodMiniType>>(shape: Shape) =>
  Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, z.optional(schema)]));
const byField = (schema: (field: PageField) => z.ZodMiniType) =>
  z.object(optional(Object.fromEntries(pageFields.map((field) => [field, schema(field)]))));

const { title, url, ...others } = fields;
const paper = z.object({
  id: paperId,
  ids: z.array(paperId).check(z.minLength(1), z.maxLength(1_000)),
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
  citekey: z.optional(z.string().check(z.regex(/^[\w.:+/-]{1,200}$/))),
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
  aliases: z.optional(z.array(paperId)),
});

/**
 * A paper as a library wrote it, with where it was seen; `undefined` for anything else.
 * @param row fields beyond those of a paper are left out
 */
export function savedPaper(row: unknown): ImportedPaper | undefined {
  const [read, around] = [paper.safeParse(row), line.safeParse(row)];
  if (!read.success || !around.success) return undefined;
  const record = present(read.data) as unknown as SavedPaper;
  const key = twinKey(record);
  const sightings = around.data.sightings.map((each) => ({ ...present(each), paperId: record.id }) as Sighting);
  const aliases = around.data.aliases ?? record.ids.filter((id) => id !== record.id);
  return { record: key ? { ...record, twinKey: key } : record, sightings, aliases };
}

function present<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
