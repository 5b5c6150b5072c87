import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { type OtherKind, otherStores } from './backup.ts';
import { countPapersUp } from './changes.ts';
import { database, type Merger } from './database.ts';
import { fieldsEdit, readerFields, type Watched } from './edit.ts';
import { changedFields } from './import-changes.ts';
import { type ImportedRecord, type ImportedRows, ImportPlan, keyOf } from './import-plan.ts';
import { type FieldsEdit, type FormerRow, type JournalId, journalled, type ReaderFields } from './journal.ts';
import { holding } from './mergers.ts';

/** What is to be imported. */
export interface Import {
  /** Of what file, as the history tells it. */
  source: string;
  records: readonly ImportedRecord[];
  /** Records are those of another library, and no two of them one paper. */
  isBackup: boolean;
  others: readonly { kind: OtherKind; row: object }[];
}

/** What an import would do. */
export interface ImportPreview {
  fresh: SavedPaper[];
  merged: { before: SavedPaper; after: SavedPaper; fields: (keyof SavedPaper)[] }[];
  /** How many papers of the library have all that the file says of them. */
  unchanged: number;
  /** How many entries were of papers that an entry before had brought. */
  repeated: number;
}

/** So many records are gone through between two words on how far it has come. */
const BATCH = 200;

/** What an import would do to the library as it is. Nothing is changed. */
export async function previewImport({ records, isBackup }: Import, watched: Watched = {}): Promise<ImportPreview> {
  const plan = await ImportPlan.over(isBackup);
  await inBatches(plan, records, watched, () => new Promise((resume) => setTimeout(resume)));
  const merged = plan.changed().map(({ before, after }) => ({ before, after, fields: changedFields(before, after) }));
  return {
    fresh: [...plan.newIds].map((id) => plan.records.get(id) as SavedPaper),
    merged,
    unchanged: plan.before.size - merged.length,
    repeated: records.length - plan.newIds.size - plan.before.size,
  };
}

/**
 * Imports papers, all or none: those that the library has are united with what the file says, the others are added.
 * @returns what undoes it
 * @throws when `signal` calls it off; then nothing is changed
 */
export async function importPapers(wanted: Import, watched: Watched = {}): Promise<JournalId> {
  return journalled({ kind: 'import', source: wanted.source }, async () => {
    const plan = await ImportPlan.over(wanted.isBackup);
    const rows: FormerRow[] = [];
    await inBatches(plan, wanted.records, watched, async (written) => {
      await write(written);
      rows.push(...addedTo(plan, written));
    });
    await countPapersUp(plan.newIds.size);
    rows.push(...(await putOthers(wanted.others)));
    const changed = plan.changed();
    const papers = changed.map(({ before }) => before);
    const edited = changed.map(({ before, after }) => fieldsEdit(before, after));
    const fields = [...edited, ...saidOfNew(plan)];
    const added = [...plan.newIds];
    const touched = [...added, ...papers.map(({ id }) => id)];
    return { before: { added, papers, fields, rows }, touched, title: plan.records.get(touched[0] as PaperId)?.title };
  });
}

/** Takes the records in, some at a time. @param then is given the rows of each batch, and waited for */
async function inBatches(
  plan: ImportPlan,
  records: readonly ImportedRecord[],
  { onProgress, signal }: Watched,
  then: (rows: ImportedRows) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < records.length; at += BATCH) {
    signal?.throwIfAborted();
    const batch = records.slice(at, at + BATCH);
    await then(await plan.takeIn(batch));
    onProgress?.(at + batch.length);
  }
}

async function write({ papers, sightings, aliases }: ImportedRows): Promise<void> {
  await database.papers.bulkPut(papers);
  await database.sightings.bulkPut(sightings);
  await database.aliases.bulkPut(aliases);
}

/** What papers of the library were given beside what stands in their rows; new papers take theirs with them. */
function addedTo(plan: ImportPlan, { sightings, aliases }: ImportedRows): FormerRow[] {
  const isOld = ({ paperId }: { paperId: PaperId }) => !plan.newIds.has(paperId);
  return [
    ...aliases.filter(isOld).map(({ alias }): FormerRow => ({ store: 'aliases', key: alias })),
    ...sightings.filter(isOld).map((sighting): FormerRow => ({ store: 'sightings', key: keyOf(sighting) })),
  ];
}

const unsaid: ReaderFields = { shelf: 'inbox', status: 'unread', starred: false, tags: [], note: '' };

/** What the import itself says of the papers that it adds, so that it is told apart from what the reader says later. */
function saidOfNew({ newIds, records }: ImportPlan): FieldsEdit[] {
  return [...newIds].map((id) => ({ id, before: unsaid, after: readerFields(records.get(id) as SavedPaper) }));
}

/** Adds the other rows of a backup where there is none of the same key. */
async function putOthers(others: Import['others']): Promise<FormerRow[]> {
  const added: FormerRow[] = [];
  for (const { kind, row } of others) {
    const store = otherStores[kind];
    const table = database.table<object, string | string[]>(store);
    const key = otherKey(kind, row as Record<string, string>);
    const there = await table.get(key);
    if (kind === 'merger' ? !(await isPast(row as Merger, there as Merger)) : there) continue;
    await table.put(row);
    added.push({ store, key, after: row });
  }
  return added;
}

function otherKey(kind: OtherKind, row: Record<string, string>): string | string[] {
  const keys = { tag: ['name'], search: ['id'], rule: ['id'], merger: ['absorbed'], parted: ['a', 'b'] }[kind];
  const parts = keys.map((name) => String(row[name]));
  return kind === 'parted' ? parts : (parts[0] as string);
}

/**
 * Whether a merger is one here too: of its two records the one is there, the other is not.
 * @param known what the library says the absorbed record became part of, which may be gone
 */
async function isPast({ absorbed, into }: Merger, known: Merger | undefined): Promise<boolean> {
  if (known && (await holding([known])).length > 0) return false;
  const [gone, there] = await database.papers.bulkGet([absorbed, into]);
  return !gone && there !== undefined;
}
