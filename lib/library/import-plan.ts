import { join } from '../paper/merge.ts';
import type { PaperId, SavedPaper, Sighting } from '../paper/paper.ts';
import { cannotBeOne } from '../paper/twins.ts';
import { type Alias, database } from './database.ts';
import { changedFields } from './import-changes.ts';
import { KnownPapers } from './known-papers.ts';
import { PartedPapers } from './parted-papers.ts';
import { takenCitekeys } from './read.ts';

/** A paper that is to be imported, with where it was seen, and identifiers that lead to it beside those of its row. */
export interface ImportedRecord {
  record: SavedPaper;
  sightings: Sighting[];
  aliases: PaperId[];
}

/** What a batch of an import adds to the library, or changes in it. */
export interface ImportedRows {
  papers: SavedPaper[];
  sightings: Sighting[];
  aliases: Alias[];
}

/**
 * What the library becomes by an import, growing as the records are gone through; it is only read here. A record joins
 * the one that it is known by, but no two records of the library become one by it. Those of a backup do not join each
 * other either: in the library that they come from they were two.
 */
export class ImportPlan extends KnownPapers {
  /** The library's own records that an import reaches, as they were. */
  readonly before = new Map<PaperId, SavedPaper>();
  private readonly seen = new Set<string>();
  /** In lower case. A large library takes seconds to tell them, so it is asked by the first record that has one. */
  private citekeys: Set<string> | undefined;

  private constructor(
    parted: PartedPapers,
    private readonly isBackup: boolean,
  ) {
    super(parted);
  }

  static async over(isBackup: boolean): Promise<ImportPlan> {
    return new ImportPlan(await PartedPapers.all(), isBackup);
  }

  /** Takes some more records in. @returns the rows that are to be written for these */
  async takeIn(batch: readonly ImportedRecord[]): Promise<ImportedRows> {
    await this.load(
      batch.flatMap(idsOf),
      batch.map(({ record }) => record),
    );
    if (batch.some(({ record }) => record.citekey)) this.citekeys ??= inLowerCase(await takenCitekeys());
    this.newAliases.clear();
    const ids = batch.map((each) => this.takeRecord(each));
    const sightings = await this.newSightings(batch, ids);
    this.count(sightings);
    const papers = [...new Set(ids)].filter((id) => this.isChanged(id)).map((id) => this.records.get(id) as SavedPaper);
    return { papers, sightings, aliases: [...this.newAliases.values()] };
  }

  /** The library's own records that become others. */
  changed(): { before: SavedPaper; after: SavedPaper }[] {
    const reached = [...this.before.values()].map((before) => ({
      before,
      after: this.records.get(before.id) as SavedPaper,
    }));
    return reached.filter(({ before, after }) => before !== after);
  }

  private takeRecord({ record, sightings: _, aliases }: ImportedRecord): PaperId {
    const ids = idsOf({ record, aliases });
    const old = this.recordOf(record, ids);
    if (!old) return this.addNew(this.withFreeCitekey(record), this.isBackup ? aliases : ids);
    if (!this.newIds.has(old.id) && !this.before.has(old.id)) this.before.set(old.id, old);
    const joined = this.joined(old, old.citekey ? record : this.withFreeCitekey(record));
    if (changedFields(old, joined).length > 0) this.add(joined);
    this.nameBy(old.id, ids);
    return old.id;
  }

  private addNew(record: SavedPaper, names: PaperId[]): PaperId {
    this.newIds.add(record.id);
    this.add(record);
    this.nameBy(record.id, names);
    return record.id;
  }

  /** The record that this one is known by already: by its own id, by another identifier, or as the one twin. */
  private recordOf(record: SavedPaper, ids: PaperId[]): SavedPaper | undefined {
    const mayBeOne = (other: SavedPaper) => this.mayBeOne(record, other);
    const [named] = this.recordsNamed(ids).filter(mayBeOne);
    const twins = this.twinsOf(record).filter(mayBeOne);
    return this.records.get(record.id) ?? named ?? (twins.length === 1 ? twins[0] : undefined);
  }

  private mayBeOne(record: SavedPaper, other: SavedPaper): boolean {
    if (this.isBackup && this.newIds.has(other.id)) return false;
    return !this.parted.has(record.id, other.id) && !cannotBeOne(record.ids, other.ids);
  }

  /** The reader's fields are united; when the paper was last seen is only known to a backup. */
  private joined(old: SavedPaper, record: SavedPaper): SavedPaper {
    const sentToZotero = Math.max(old.sentToZotero ?? 0, record.sentToZotero ?? 0);
    const both = { ...join(old, withNewNote(old, record)), ...(sentToZotero > 0 && { sentToZotero }) };
    return this.isBackup ? both : { ...both, lastSeen: old.lastSeen };
  }

  private withFreeCitekey(record: SavedPaper): SavedPaper {
    const { citekey, ...others } = record;
    if (!citekey || !this.citekeys?.has(citekey.toLowerCase())) {
      if (citekey && !this.isBackup) this.citekeys?.add(citekey.toLowerCase());
      return record;
    }
    return others;
  }

  private async newSightings(batch: readonly ImportedRecord[], ids: PaperId[]): Promise<Sighting[]> {
    const all = batch.flatMap(({ sightings }, i) =>
      sightings.map((sighting) => ({ ...sighting, paperId: ids[i] as PaperId })),
    );
    const stored = await database.sightings.bulkGet(all.map(keyOf));
    return all.filter((sighting, i) => {
      const key = keyOf(sighting).join('\n');
      const isNew = !stored[i] && !this.seen.has(key);
      this.seen.add(key);
      return isNew;
    });
  }

  /** Papers of the library have been seen so many times more; new ones come with their count. */
  private count(sightings: Sighting[]): void {
    const more = new Map<PaperId, number>();
    for (const { paperId } of sightings) more.set(paperId, (more.get(paperId) ?? 0) + 1);
    for (const [id, count] of more) {
      const [old, paper] = [this.before.get(id), this.records.get(id) as SavedPaper];
      const seenCount = Math.max(paper.seenCount, (old?.seenCount ?? 0) + count);
      if (old && seenCount !== paper.seenCount) this.records.set(id, { ...paper, seenCount });
    }
  }

  private isChanged(id: PaperId): boolean {
    return this.newIds.has(id) || this.records.get(id) !== this.before.get(id);
  }
}

/** The record, its note only if it says anything new: most formats write a note of several lines on one. */
function withNewNote(old: SavedPaper, record: SavedPaper): SavedPaper {
  return onOneLine(old.note).includes(onOneLine(record.note)) ? { ...record, note: '' } : record;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function inLowerCase(keys: Iterable<string>): Set<string> {
  return new Set([...keys].map((key) => key.toLowerCase()));
}

function idsOf({ record, aliases }: Pick<ImportedRecord, 'record' | 'aliases'>): PaperId[] {
  return [...new Set([record.id, ...record.ids, ...aliases])];
}

/** The key of a sighting in its store. */
export function keyOf({ paperId, pageUrl, day }: Sighting): [PaperId, string, string] {
  return [paperId, pageUrl, day];
}
