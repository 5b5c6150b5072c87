import * as z from 'zod/mini';
import { storedPaperId, time } from '../paper/page-values.ts';
import type { PaperId } from '../paper/paper.ts';
import { ruleFields } from '../paper/rules.ts';
import type { OtherRow } from './reading.ts';
import { savedPaper } from './saved-paper.ts';

const text = (most: number) => z.string().check(z.maxLength(most));
const name = z.string().check(z.minLength(1), z.maxLength(1_000));
const id = z.string().check(z.minLength(1), z.maxLength(200));

const schemas = {
  tag: z.object({ name, hue: z.number().check(z.gte(0), z.lte(360)) }),
  search: z.object({ id, name, line: text(4_000), at: time }),
  rule: z.object({
    id,
    field: z.enum(ruleFields),
    test: z.enum(['contains', 'matches']),
    text: text(1_000),
    tags: z.array(name).check(z.maxLength(100)),
  }),
  parted: z.pipe(z.object({ a: storedPaperId, b: storedPaperId }), z.transform(inOrder)),
  merger: z.object({
    at: time,
    records: z.tuple([z.unknown(), z.unknown()]),
    sightings: z.array(z.unknown()),
  }),
};

/** A row of the library that is no paper, as a backup has it; `undefined` for anything else. */
export function otherRow(kind: string, row: unknown): OtherRow | undefined {
  if (!Object.hasOwn(schemas, kind)) return undefined;
  const known = kind as OtherRow['kind'];
  const { success, data } = schemas[known].safeParse(row);
  if (!success) return undefined;
  const whole = 'records' in data ? mergerRow(data) : data;
  return whole && { kind: known, row: whole };
}

/** The lesser id first, as the library has them. */
function inOrder({ a, b }: { a: PaperId; b: PaperId }) {
  return a < b ? { a, b } : { a: b, b: a };
}

/** What two records were before they became one, each as a paper of its own. */
function mergerRow(merger: z.infer<typeof schemas.merger>): object | undefined {
  const [one, other] = merger.records.map(savedPaper);
  const seen = savedPaper({ ...(merger.records[1] as object), sightings: merger.sightings });
  if (!one || !other || !seen) return undefined;
  const records = [one.record, other.record];
  return { ...merger, absorbed: other.record.id, into: one.record.id, records, sightings: seen.sightings };
}
