import { nameInOrder } from '../paper/names.ts';
import { dateIn } from './dates.ts';
import { idsIn, soleId } from './identifiers.ts';
import { entriesOf, inBatches } from './in-batches.ts';
import type { ImportFormat, Reading, ReadingOptions } from './reading.ts';
import { importedPaper, type PaperFields } from './record.ts';
import { type RisRecord, RisRecords, type RisTags } from './ris-records.ts';
import { oneLine, withoutMarks } from './text.ts';

/** Records of RIS, as Zotero, EndNote, Mendeley and publishers write them. */
export const ris: ImportFormat = {
  id: 'ris',
  name: 'RIS',
  recognises: (head) => /^\s{0,100}TY {1,2}-/.test(head),
  async *read(file, options) {
    yield* inBatches(entriesOf(file.pieces(), new RisRecords()), (record) => reading(record, options));
  },
};

function reading({ line, tags, isEnded }: RisRecord, { at }: ReadingOptions): Reading {
  const paper = importedPaper(fieldsOf(tags), ris.name, at);
  return paper ? { line, paper } : { line, problem: isEnded ? 'noTitle' : 'unbalanced' };
}

function fieldsOf(record: RisTags): PaperFields {
  const all = (...tags: string[]) => tags.flatMap((tag) => record.get(tag) ?? []).map((value) => value.trim());
  const first = (...tags: string[]) => all(...tags).find(Boolean);
  const whole = (...tags: string[]) => tags.map((tag) => record.get(tag)?.join(' ')).find(Boolean) ?? '';
  const authors = all('AU', 'A1').filter(Boolean);
  const isCut = /^(?:et al\.?|others)$/i.test(authors.at(-1) ?? '');
  const published = dateIn(first('DA', 'PY', 'Y1') ?? '') ?? dateIn(first('PY', 'Y1') ?? '');
  const dois = all('DO').map((doi) => `doi:${doi}`);
  return {
    title: withoutMarks(whole('TI', 'T1', 'CT')),
    ids: [...dois, ...all('AN', 'M3', 'C7').flatMap((value) => soleId(value) ?? idsIn(value))],
    authors: (isCut ? authors.slice(0, -1) : authors).map(personName),
    ...(isCut && { authorsTruncated: true }),
    ...(published && { published }),
    venue: whole('T2', 'JO', 'JF', 'JA', 'BT'),
    abstract: whole('AB', 'N2'),
    url: first('UR', 'LK') ?? '',
    ...pdf(first('L1')),
    tags: all('KW'),
    note: all('N1').join('\n'),
    citekey: citekeyIn(first('ID') ?? ''),
  };
}

/** An identifier, unless it is the number that EndNote gives its records. */
function citekeyIn(id: string): string {
  return /^\d{1,6}$/.test(id) ? '' : id;
}

function pdf(address: string | undefined): { pdfUrl?: string } {
  return address && /^https?:/i.test(address) ? { pdfUrl: address } : {};
}

/** "Last, First, Jr." */
function personName(text: string): string {
  const [family = '', given, suffix = ''] = oneLine(text)
    .split(',')
    .map((part) => part.trim());
  return given ? nameInOrder({ family, given, suffix }) : family;
}
