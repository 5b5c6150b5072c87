import type { FoundPaper } from '../paper/paper.ts';
import { byline, dayIn, doisIn, pdfIn } from './arxiv-fields.ts';
import { idOf, monthOf, pageOf } from './arxiv-id.ts';
import { all, found, maybe, one, text, texts } from './dom.ts';
import { words, wordsOf } from './formulas.ts';
import { readRows } from './rows.ts';

/** The papers among the results of a search. */
export function readSearch(document: Document): FoundPaper[] {
  return readRows(all(document, 'li.arxiv-result'), readRow);
}

function readRow(row: Element): FoundPaper {
  const id = idOf(one(row, '.list-title a'));
  return found({
    title: wordsOf(row, 'p.title'),
    url: pageOf(id),
    ids: [`arxiv:${id}`, ...all(row, '.tags a[href*="doi.org/"]').flatMap((link) => doisIn(text(link)))],
    ...abstract(row),
    ...byline(maybe(row, '.authors')),
    published: firstSubmitted(row) ?? monthOf(id),
    venue: journal(row),
    subjects: texts(row, '.tag[data-tooltip]'),
    pdfUrl: pdfIn(one(row, '.list-title'), id),
  });
}

/** The whole abstract is hidden behind its preview, which breaks off at either end. Neither is there when hidden. */
function abstract(row: Element): Pick<FoundPaper, 'abstract' | 'abstractTruncated'> {
  const whole = words(maybe(row, '.abstract-full'));
  if (whole) return { abstract: whole };
  const preview = words(maybe(row, '.abstract-short'));
  return { abstract: preview?.replace(/^…|…$/g, '').trim(), abstractTruncated: /^…|…$/.test(preview ?? '') };
}

/** From "Submitted 3 January, 2024; v1 submitted 25 September, 2023; originally announced …". */
function firstSubmitted(row: Element): string | undefined {
  const line = text(maybe(row, 'p.is-size-7:not(.comments)')) ?? '';
  return dayIn(/v1 submitted.*/.exec(line)?.[0] ?? line);
}

function journal(row: Element): string | undefined {
  const notes = all(row, 'p.comments').map((note) => words(note) ?? '');
  return notes
    .find((note) => note.startsWith('Journal ref:'))
    ?.replace('Journal ref:', '')
    .trim();
}
