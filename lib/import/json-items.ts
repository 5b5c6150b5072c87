import type { Splitter } from './in-batches.ts';
import { parseJson } from './json.ts';
import { endOfItem, isNestedDeeper } from './json-depth.ts';
import { MOST_DEPTH, MOST_ENTRY_LENGTH } from './limits.ts';
import { Refusal, type RefusalReason } from './problems.ts';

/** No item of a list of papers has so many characters. */
const LONGEST = MOST_ENTRY_LENGTH * 4;

/** The items of a JSON file that is one list, each taken apart by itself. */
export class JsonItems implements Splitter<unknown> {
  private rest = '';
  private place: 'before' | 'first' | 'item' | 'behind' = 'before';

  /** @throws {Refusal} when the text is no such list, or an item nested deeper or longer than papers are */
  *take(piece: string): Generator<unknown> {
    const text = this.rest + piece;
    let at = this.begin(text);
    for (let end = this.endFrom(text, at); end !== undefined; end = this.endFrom(text, at)) {
      const item = text.slice(at, end);
      const isLast = text[end] === ']';
      if (item.trim() || this.place === 'item' || !isLast) yield parseJson(item);
      this.place = isLast ? 'behind' : 'item';
      at = end + 1;
    }
    this.rest = text.slice(at);
    if (this.place === 'behind') this.passSpace();
    if (this.rest.length > LONGEST) throw this.refusal('tooLarge');
  }

  end(): [] {
    if (this.place !== 'behind') throw this.refusal('notJson');
    return [];
  }

  private passSpace(): void {
    if (this.rest.trim()) throw new Refusal('notJson');
    this.rest = '';
  }

  private refusal(otherwise: RefusalReason): Refusal {
    return new Refusal(isNestedDeeper(this.rest, MOST_DEPTH) ? 'tooDeep' : otherwise);
  }

  /** Passes the bracket that opens the list. */
  private begin(text: string): number {
    if (this.place !== 'before') return 0;
    const [opening] = /^\s*\[/.exec(text) ?? [];
    if (opening === undefined) return 0;
    this.place = 'first';
    return opening.length;
  }

  private endFrom(text: string, at: number): number | undefined {
    return this.place === 'first' || this.place === 'item' ? endOfItem(text, at) : undefined;
  }
}
