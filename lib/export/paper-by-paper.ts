import { utf8 } from '../paper/utf8.ts';
import type { Batches, ExportedPaper, ExportFormat } from './format.ts';

/** What stands around the papers of a file. */
interface Around {
  begin?: string;
  between?: string;
  end?: string;
}

/** How a format writes a file where each paper stands for itself. */
export function paperByPaper(writeOne: (paper: ExportedPaper) => string, around: Around = {}): ExportFormat['write'] {
  const { begin = '', between = '', end = '' } = around;
  return async function* write(batches: Batches) {
    let before = begin;
    for await (const papers of batches) {
      if (papers.length === 0) continue;
      yield before;
      yield utf8(papers.map((paper, i) => (i > 0 ? between : '') + writeOne(paper)));
      before = between;
    }
    yield (before === begin ? begin : '') + end;
  };
}
