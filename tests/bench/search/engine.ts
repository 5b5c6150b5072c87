import type { SearchablePaper } from '../../../lib/search/index.ts';

/** A search engine as the bench uses it. What an engine cannot do, it leaves out. */
export interface Engine {
  build(papers: readonly SearchablePaper[]): void | Promise<void>;
  /** Adds papers to those that are there. */
  add?(papers: readonly SearchablePaper[]): void;
  /** The ids of the papers found, best first. */
  search(text: string, limit: number): string[];
  /** The papers most like one, the likest first. */
  similar?(paper: SearchablePaper, limit: number): string[];
  /** In as many parts as it is kept in. */
  save?(): Uint8Array[];
  /** Makes a fresh engine what the saved one was. */
  load?(saved: Uint8Array[]): void | Promise<void>;
}

/** What an engine that knows one text a paper reads of it. */
export function wholeText({ title, authors = [], tags, abstract = '' }: SearchablePaper): string {
  return [title, ...authors, ...tags, abstract].join(' ');
}

/** How an engine that saves itself as JSON becomes bytes. */
export function toSaved(value: unknown): Uint8Array[] {
  return [new TextEncoder().encode(JSON.stringify(value))];
}

export function toText([bytes]: Uint8Array[]): string {
  return new TextDecoder().decode(bytes);
}
