import type { Splitter } from './in-batches.ts';
import { MOST_ENTRY_LENGTH } from './limits.ts';
import { Lines } from './text-lines.ts';

/** What stands behind each tag of a record, a line each. */
export type RisTags = Map<string, string[]>;

/** A record as it stands in the file. */
export interface RisRecord {
  /** On which it begins, from 1. */
  line: number;
  tags: RisTags;
  isEnded: boolean;
}

const tagged = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;

/** The records of a file: one ends with ER, and in any case where the next begins. */
export class RisRecords implements Splitter<RisRecord> {
  private readonly lines = new Lines();
  private line = 0;
  private begun: Omit<RisRecord, 'isEnded'> | undefined;
  /** The tag that lines without one belong to. */
  private last = '';
  private size = 0;

  *take(piece: string): Generator<RisRecord> {
    for (const line of this.lines.take(piece)) yield* this.read(line);
  }

  *end(): Generator<RisRecord> {
    for (const line of this.lines.end()) yield* this.read(line);
    yield* this.finished(false);
  }

  private *read(text: string): Generator<RisRecord> {
    this.line++;
    const [, tag = '', value = ''] = tagged.exec(text) ?? [];
    if (tag === 'ER' || tag === 'TY') yield* this.finished(tag === 'ER');
    if (tag === 'TY') this.begun = { line: this.line, tags: new Map() };
    else if (tag) this.add(tag, value);
    else if (text.trim()) this.goOn(text);
    this.last = tag || this.last;
  }

  private *finished(isEnded: boolean): Generator<RisRecord> {
    if (this.begun) yield { ...this.begun, isEnded };
    this.begun = undefined;
    this.size = 0;
  }

  private add(tag: string, value: string): void {
    const { tags } = this.begun ?? {};
    if (!tags || !this.counted(value)) return;
    const values = tags.get(tag);
    if (values) values.push(value);
    else tags.set(tag, [value]);
  }

  private goOn(text: string): void {
    if (this.counted(text)) this.begun?.tags.get(this.last)?.push(text);
  }

  /** @returns whether the record is, with this line too, no longer than records are */
  private counted(line: string): boolean {
    this.size += line.length + 1;
    return this.size <= MOST_ENTRY_LENGTH;
  }
}
