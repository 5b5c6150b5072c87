import { LineChecksum } from '../paper/line-checksum.ts';
import { pageFields } from '../paper/merge.ts';
import type { PageField, Sighting } from '../paper/paper.ts';
import { FieldOrder } from './field-order.ts';
import type { Batches, ExportContext, ExportedPaper, ExportFormat } from './format.ts';
import { escapeUnseen } from './json-text.ts';

/** The version of the lines: a reader of Gleaner refuses a later one than it knows. */
const version = 1;

/**
 * All that Gleaner knows, to be read by Gleaner again: a line of JSON each, its `kind` first. The first line tells what
 * the file is, the last how many papers and lines there were and their checksum, so that a file that breaks off is
 * known by that. The same library gives the same bytes.
 */
export const jsonl: ExportFormat = {
  id: 'jsonl',
  name: 'Gleaner (JSONL)',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  isWhole: true,
  write: lines,
};

async function* lines(batches: Batches, { total, otherRows }: ExportContext): AsyncGenerator<string | Uint8Array> {
  const checksum = new LineChecksum();
  let papers = 0;
  yield* checksum.add([line('gleaner', { version, papers: total })]);
  for await (const batch of batches) {
    papers += batch.length;
    yield* checksum.add(batch.map((paper) => line('paper', rowOf(paper))));
  }
  yield* checksum.add(otherRows.map(({ kind, row }) => line(kind, byName.deep(row) as object)));
  yield checksum.end();
  yield `${line('end', { papers, lines: checksum.count, checksum: await checksum.digest() })}\n`;
}

/** @param row with a field at least */
function line(kind: string, row: object): string {
  return escapeUnseen(`{"kind":"${kind}",${JSON.stringify(row).slice(1)}`);
}

/** They have places of their own, but for the last, which follows from others. */
const placed = new Set(['id', 'ids', 'citekey', 'sources', 'pageSaid', 'sightings', 'aliases', 'twinKey']);
const byName = new FieldOrder();

/** In an order of its own: the library's rows have their fields in the order in which these came. */
function rowOf(paper: ExportedPaper): object {
  const { id, ids, citekey, sources, pageSaid, sightings, aliases } = paper;
  const row: Record<string, unknown> = { id, ids };
  for (const field of byName.of(paper)) if (!placed.has(field)) row[field] = paper[field as keyof ExportedPaper];
  if (citekey) row.citekey = citekey;
  row.sources = byField(sources);
  if (pageSaid) row.pageSaid = byField(pageSaid);
  row.sightings = sightings.map(sightingRow);
  row.aliases = aliases.toSorted();
  return row;
}

function byField<Value>(values: Partial<Record<PageField, Value>>): object {
  return Object.fromEntries(pageFields.filter((field) => values[field]).map((field) => [field, values[field]]));
}

function sightingRow({ site, pageUrl, listing, position, upvotes, at, day }: Sighting): object {
  return { day, pageUrl, site, listing, position, upvotes, at };
}
