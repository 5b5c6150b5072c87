import * as z from 'zod/mini';
import { citekeyForm } from '../paper/citekey.ts';
import { pageFields } from '../paper/merge.ts';
import { count, filled, pageValues, paperId, text, texts, time } from '../paper/page-values.ts';
import type { PageField } from '../paper/paper.ts';
import { LONGEST_DEVICE_NAME } from '../paper/paper-state.ts';
import { ruleFields } from '../paper/rules.ts';
import { deviceOf, stampPattern } from '../paper/stamp.ts';
import { rowKinds, VERSION } from './document.ts';
import { MOST_SIGHTINGS } from './merge-documents.ts';

/** No device has a name that means something to the language itself: what is known of each is found under its name. */
const isName = (name: string) => !(name in {});
const stamp = z.string().check(
  z.regex(stampPattern),
  z.refine((each) => isName(deviceOf(each))),
);
const byWriter = z.record(z.string().check(z.regex(/^[0-9a-z]{0,16}(?:@\S{1,500})?$/), z.refine(isName)), stamp);

/** Whether a document of this name holds a paper. */
export function isPaperKey(name: string): boolean {
  return name.startsWith('paper:') && paperId.safeParse(name.slice('paper:'.length)).success;
}

const byField = <Schema extends z.ZodMiniType>(schema: (field: PageField) => Schema) =>
  Object.fromEntries(pageFields.map((field) => [field, z.exactOptional(schema(field))])) as Record<
    PageField,
    z.ZodMiniExactOptional<Schema>
  >;

const several = (most: number) => z.refine((entries) => Object.keys(entries as object).length <= most);

const source = z.strictObject({ site: text(200), at: time });
const { title, url, ...others } = pageValues;
const page = z.strictObject({
  epoch: stamp,
  ids: z.array(paperId).check(z.minLength(1), z.maxLength(1_000)),
  fields: z.strictObject({
    title,
    url,
    ...Object.fromEntries(Object.entries(others).map(([field, schema]) => [field, z.exactOptional(schema)])),
  }),
  abstractTruncated: z.exactOptional(z.literal(true)),
  authorsTruncated: z.exactOptional(z.literal(true)),
  sources: z.strictObject(byField(() => source)),
  firstSeen: time,
  lastSeen: time,
  seenCount: count,
  sentToZotero: z.exactOptional(time),
});

const citekey = z.string().check(z.regex(citekeyForm));
const said = <Schema extends z.ZodMiniType>(schema: Schema) => z.exactOptional(z.tuple([schema, stamp]));
const fields = z.strictObject({
  shelf: said(z.enum(['inbox', 'kept', 'dismissed'])),
  status: said(z.enum(['unread', 'reading', 'read'])),
  starred: said(z.boolean()),
  citekey: said(z.nullable(citekey)),
  ...byField((field) => z.tuple([z.nullable(z.strictObject({ value: pageValues[field], at: time })), stamp])),
});

const sighting = z.strictObject({
  site: text(200),
  listing: text(2_000),
  position: count,
  upvotes: z.exactOptional(count),
  at: time,
});
const sightingName = z.string().check(
  z.maxLength(8_011),
  z.refine((name) => /^\d{4}-\d\d-\d\d https?:\/\//i.test(name) && URL.canParse(name.slice(11))),
);

/** One text of a note, and all of them together, may be so long. */
const NOTE = 1_000_000;
const note = z.strictObject({
  texts: z
    .array(z.strictObject({ text: text(NOTE), at: stamp, by: text(LONGEST_DEVICE_NAME), of: z.exactOptional(paperId) }))
    .check(z.maxLength(100)),
  seen: byWriter,
});

export const paperDocument = z.strictObject({
  kind: z.literal('paper'),
  version: z.literal(VERSION),
  page: z.exactOptional(page),
  fields,
  tags: z.record(filled(1_000), z.tuple([z.boolean(), stamp])).check(several(2_000)),
  seen: z.exactOptional(byWriter),
  note: z.exactOptional(note),
  born: z.exactOptional(stamp),
  deleted: z.exactOptional(z.strictObject({ at: stamp, knew: byWriter })),
  sightings: z.record(sightingName, sighting).check(several(MOST_SIGHTINGS)),
});

const name = filled(1_000);
const id = filled(200);
const pageSaid = (field: PageField) =>
  z.strictObject({ value: z.exactOptional(pageValues[field]), source: z.exactOptional(source) });
/** A record as it was before it became part of another, to be written as it is when it is parted again. */
const record = z.object({
  id: paperId,
  ids: z.array(paperId).check(z.minLength(1), z.maxLength(1_000)),
  title,
  url,
  ...Object.fromEntries(Object.entries(others).map(([field, schema]) => [field, z.exactOptional(schema)])),
  abstractTruncated: z.exactOptional(z.boolean()),
  authorsTruncated: z.exactOptional(z.boolean()),
  sources: z.strictObject(byField(() => source)),
  pageSaid: z.exactOptional(z.strictObject(byField(pageSaid))),
  shelf: z.enum(['inbox', 'kept', 'dismissed']),
  status: z.enum(['unread', 'reading', 'read']),
  starred: z.boolean(),
  tags: texts(1_000, 1_000),
  note: text(NOTE),
  twinKey: z.exactOptional(text(2_000)),
  citekey: z.exactOptional(citekey),
  firstSeen: time,
  lastSeen: time,
  seenCount: count,
  sentToZotero: z.exactOptional(time),
});
const wholeSighting = z.strictObject({
  ...sighting.shape,
  paperId,
  pageUrl: pageValues.url,
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
});

/** The rows that a library holds besides papers, by their kind. */
export const rows = {
  search: z.strictObject({ id, name, line: text(4_000), at: time }),
  tag: z.strictObject({ name, hue: z.number().check(z.gte(0), z.lte(360)) }),
  rule: z.strictObject({
    id,
    field: z.enum(ruleFields),
    test: z.enum(['contains', 'matches']),
    text: text(1_000),
    tags: z.array(name).check(z.maxLength(100)),
  }),
  parted: z.strictObject({ a: paperId, b: paperId }),
  merger: z
    .strictObject({
      absorbed: paperId,
      into: paperId,
      at: time,
      records: z.tuple([record, record]),
      sightings: z.array(wholeSighting).check(z.maxLength(10_000)),
    })
    .check(z.refine(({ absorbed, into, records: [one, other] }) => one.id === into && other.id === absorbed)),
} satisfies Record<(typeof rowKinds)[number], z.ZodMiniType>;

export const rowDocument = z.strictObject({
  kind: z.enum(rowKinds),
  version: z.literal(VERSION),
  row: z.nullable(z.looseObject({})),
  at: stamp,
});
