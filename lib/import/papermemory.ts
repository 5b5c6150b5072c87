import { timeIn } from './dates.ts';
import { inBatches } from './in-batches.ts';
import { fieldsOf, listOf, parseJson, textOf } from './json.ts';
import type { ImportFormat, Reading, ReadingOptions } from './reading.ts';
import { importedPaper, type PaperFields } from './record.ts';
import { oneLine } from './text.ts';

/** What PaperMemory exports: an object of papers by their ids, beside entries that begin with `__`. https://papermemory.org */
export const papermemory: ImportFormat = {
  id: 'papermemory',
  name: 'PaperMemory',
  recognises: (head) => /^\s{0,100}\{/.test(head) && /"(?:__dataVersion|pdfLink|addDate)"\s{0,9}:/.test(head),
  async *read(file, options) {
    const entries = [...fieldsOf(parseJson(await file.text()))].filter(([id]) => !id.startsWith('__'));
    let line = 0;
    yield* inBatches<[string, unknown]>([entries], ([, entry]) => reading(entry, ++line, options));
  },
};

function reading(entry: unknown, line: number, { at }: ReadingOptions): Reading {
  const paper = importedPaper(paperFields(fieldsOf(entry)), papermemory.name, at);
  return paper ? { line, paper } : { line, problem: 'noTitle' };
}

function paperFields(entry: Map<string, unknown>): PaperFields {
  const text = (name: string) => textOf(entry.get(name)).trim();
  const [pdfUrl, codeUrl] = [text('pdfLink'), text('codeLink') || textOf(fieldsOf(entry.get('code')).get('url'))];
  const addedAt = timeIn(text('addDate'));
  return {
    title: text('title'),
    ids: [`doi:${text('doi')}`],
    authors: oneLine(text('author')).split(' and '),
    ...(/^\d{4}$/.test(text('year')) && { published: text('year') }),
    venue: text('venue'),
    // It knows of no page but that of the text itself.
    url: pdfUrl,
    pdfUrl,
    ...(codeUrl && { codeUrl }),
    tags: listOf(entry.get('tags')).map(textOf),
    note: text('note'),
    starred: entry.get('favorite') === true,
    citekey: text('key'),
    ...(addedAt !== undefined && { addedAt }),
  };
}
