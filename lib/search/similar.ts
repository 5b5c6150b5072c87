import type { PaperId } from '../paper/paper.ts';
import { Best } from './best.ts';
import { idAt, type PaperIndex } from './paper-index.ts';
import type { QueryWord } from './readings.ts';
import { idf, score } from './scoring.ts';
import type { SearchablePaper } from './searchable-paper.ts';
import { atOnce } from './segments/at-once.ts';
import { stopWords } from './stop-words.ts';
import { tokens } from './tokens.ts';

/** How many of a paper's words are searched for: as many as a mask has bits. */
const TELLING = 16;
/** Of so many words a similar paper must have one more. */
const WORDS_FOR_ONE = 5;
/** A word of the title says as much about a paper as so many in the abstract. */
const TITLE = 3;

/**
 * The papers most like one: those with its most telling words, which are rare elsewhere and frequent in it.
 * Never itself, and none that shares a few of them only.
 */
export function similarPapers(index: PaperIndex, paper: SearchablePaper, limit: number): PaperId[] {
  const words = tellingWords(index, paper);
  const query = words.map((text): QueryWord => ({ text, isTyping: false, isRequired: true, place: 'anywhere' }));
  const readings = words.map((word) => ({ words: [{ word, weight: 1 }], papers: index.papersWith(word) }));
  score(index, query, readings);
  const fewest = Math.max(2, words.length / WORDS_FOR_ONE);
  const best = new Best(limit + 1);
  for (const part of index.parts) {
    const { masks, scores } = part.board;
    for (let number = 0; number < masks.length; number++) {
      const common = bitsIn(masks[number] as number);
      if (common < fewest || part.gone[number] !== 0) continue;
      // Many words in common say more than one that is in the title of both.
      best.offer(part, number, (scores[number] as number) * common);
    }
  }
  const ids = atOnce(best.taken()).map(idAt);
  return ids.filter((id) => id !== paper.id).slice(0, limit);
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}

function tellingWords(index: PaperIndex, paper: SearchablePaper): string[] {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const { word } of tokens(text)) {
      if (!stopWords.has(word) && word.length > 1) counts.set(word, (counts.get(word) ?? 0) + weight);
    }
  };
  count(paper.title, TITLE);
  count(paper.abstract ?? '', 1);
  const weighed = [...counts].flatMap(([word, often]) => {
    const papers = index.papersWith(word);
    // A word that hardly any paper has says the most of all, and finds the fewest.
    return papers > 1 ? [{ word, weight: Math.log(1 + often) * idf(papers, index.size) * Math.log(1 + papers) }] : [];
  });
  weighed.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  return weighed.slice(0, TELLING).map(({ word }) => word);
}
