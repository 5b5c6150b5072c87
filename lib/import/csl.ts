import { nameInOrder } from '../paper/names.ts';
import { dateFrom, dateIn } from './dates.ts';
import { idsIn } from './identifiers.ts';
import { entriesOf, inBatches } from './in-batches.ts';
import { fieldsOf, listOf, parseJson, textOf } from './json.ts';
import { JsonItems } from './json-items.ts';
import type { ImportFormat, Reading, ReadingOptions } from './reading.ts';
import { importedPaper, type PaperFields } from './record.ts';
import { listed, oneLine, withoutMarks } from './text.ts';

/** Items of CSL-JSON, as Zotero and pandoc write them: https://github.com/citation-style-language/schema */
export const csl: ImportFormat = {
  id: 'csl',
  name: 'CSL-JSON',
  recognises: (head) =>
    /^\s{0,100}[[{]/.test(head) && /"(?:container-title|issued|citation-key|type)"\s{0,9}:/.test(head),
  async *read(file, options) {
    const isList = /^\s*\[/.test(file.head);
    const items = isList ? entriesOf(file.pieces(), new JsonItems()) : [itemsIn(parseJson(await file.text()))];
    let line = 0;
    yield* inBatches<unknown>(items, (item) => reading(item, ++line, options));
  },
};

/** Those of an object that holds a list of them, or is one. */
function itemsIn(value: unknown): unknown[] {
  return listOf(fieldsOf(value).get('items') ?? [value]);
}

function reading(item: unknown, line: number, { at }: ReadingOptions): Reading {
  const fields = fieldsOf(item);
  const paper = importedPaper(paperFields(fields), csl.name, at);
  return paper ? { line, paper } : { line, problem: fields.size === 0 ? 'noPaper' : 'noTitle' };
}

function paperFields(item: Map<string, unknown>): PaperFields {
  const text = (...names: string[]) => names.map((name) => textOf(item.get(name))).find(Boolean) ?? '';
  const authors = listOf(item.get('author')).map(personName).filter(Boolean);
  const isCut = /^(?:others|et al\.?)$/i.test(authors.at(-1) ?? '');
  const published = dateOf(item.get('issued'));
  const [annote, note] = [text('annote'), text('note')];
  // Zotero's Extra, but for the reader's own note, which Gleaner writes there too.
  const extra = note === annote ? '' : note;
  return {
    title: withoutMarks(text('title')),
    ids: [...[`doi:${text('DOI', 'doi')}`, `pmid:${text('PMID')}`, `pmcid:${text('PMCID')}`], ...idsIn(text('number'))],
    authors: isCut ? authors.slice(0, -1) : authors,
    ...(isCut && { authorsTruncated: true }),
    ...(published && { published }),
    venue: text('container-title', 'event-title', 'event'),
    abstract: text('abstract'),
    url: text('URL'),
    tags: listed(text('keyword')),
    note: [annote, extra].filter(Boolean).join('\n\n'),
    noteWithIds: extra,
    citekey: text('citation-key') || citekeyIn(text('id')),
  };
}

/** An item's id, unless it is where the item stands: Zotero's address of it, the key in that, Mendeley's place of it. */
function citekeyIn(id: string): string {
  return /^[A-Za-z][A-Za-z0-9+.-]{0,20}:\/\/|^\d+\/[A-Z0-9]{8}$|^ITEM-\d+$/.test(id) ? '' : id;
}

function personName(value: unknown): string {
  const name = fieldsOf(value);
  const text = (field: string) => oneLine(textOf(name.get(field)));
  const particles = [text('dropping-particle'), text('non-dropping-particle')];
  const family = [...particles, text('family')].filter(Boolean).join(' ');
  return family ? nameInOrder({ family, given: text('given'), suffix: text('suffix') }) : text('literal');
}

function dateOf(value: unknown): string | undefined {
  const issued = fieldsOf(value);
  const [year, month, day] = listOf(listOf(issued.get('date-parts'))[0]).map(textOf);
  return dateFrom(year, month, day) ?? dateIn(textOf(issued.get('raw')) || textOf(issued.get('literal')));
}
