import { LineChecksum } from '../paper/line-checksum.ts';
import { pageFields } from '../paper/merge.ts';
import type { PageField, Sighting } from '../paper/paper.ts';
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

async function* lines(batches: Batches, { total, otherRows }: ExportContext): AsyncGenerator<string> {
  const checksum = new LineChecksum();
  let papers = 0;
  yield* put([line('gleaner', { version, papers: total })]);
  for await (const batch of batches) {
    papers += batch.length;
    yield* put(batch.map((paper) => line('paper', rowOf(paper))));
  }
  yield* put(otherRows.map(({ kind, row }) => line(kind, sorted(row) as object)));
  yield `${line('end', { papers, lines: checksum.count, checksum: await checksum.digest() })}\n`;

  async function* put(written: string[]): AsyncGenerator<string> {
    if (written.length === 0) return;
    await checksum.add(written);
    yield `${written.join('\n')}\n`;
  }
}

function line(kind: string, row: object): string {
  return escapeUnseen(JSON.stringify({ kind, ...row }));
}

/** In an order of its own: the library's rows have their fields in the order in which these came. */
function rowOf(paper: ExportedPaper): object {
  const { id, ids, sources, pageSaid, sightings, aliases, citekey, twinKey: _, ...others } = paper;
  const fields = Object.fromEntries(Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    id,
    ids,
    ...fields,
    ...(citekey && { citekey }),
    sources: byField(sources),
    ...(pageSaid && { pageSaid: byField(pageSaid) }),
    sightings: sightings.map(sightingRow),
    aliases: aliases.toSorted(),
  };
}

/** The same with the fields of every object in it in the order of their names. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, each]) => [name, sorted(each)]));
}

function byField<Value>(values: Partial<Record<PageField, Value>>): object {
  return Object.fromEntries(pageFields.filter((field) => values[field]).map((field) => [field, values[field]]));
}

function sightingRow({ site, pageUrl, listing, position, upvotes, at, day }: Sighting): object {
  return { day, pageUrl, site, listing, position, upvotes, at };
}
