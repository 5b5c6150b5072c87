import type { PaperId } from '../../../lib/paper/paper.ts';
import type { SearchablePaper } from '../../../lib/search/index.ts';
import { authors } from './authors.ts';
import { foreignText } from './foreign.ts';
import { Random } from './random.ts';
import { sentences, titles } from './templates.ts';
import { topics } from './topics.ts';
import { Wording } from './wording.ts';

const tags = [
  ...topics.map(([word]) => word as string),
  'to-read',
  'baseline',
  'thesis',
  'teaching',
  'idea',
  'seminar',
];
const venues = ['NeurIPS', 'ICML', 'ICLR', 'ACL', 'CVPR', 'Nature', 'PNAS', 'Physical Review Letters', 'PLOS ONE'];

/**
 * Papers without end, always the same ones: a library of 1,000 is the beginning of one of 10,000. Their figures are
 * those of real listings: titles of 9 words, abstracts of 200 words and 1,325 characters, 5 authors, two words in five
 * used once; the papers of a topic share words, each coins some, and one in fifty is in Chinese or Russian.
 */
export function* endlessPapers(): Generator<SearchablePaper> {
  const random = new Random(7);
  const wording = new Wording(random);
  for (let number = 0; ; number++) yield makePaper(number, random, wording);
}

/** The first papers. */
export function papers(count: number): SearchablePaper[] {
  const stream = endlessPapers();
  return Array.from({ length: count }, () => stream.next().value as SearchablePaper);
}

function makePaper(number: number, random: Random, wording: Wording): SearchablePaper {
  wording.startPaper();
  const { title, abstract } = random.chance(0.02) ? foreignText(random) : englishText(random, wording);
  const id = arxivId(number);
  return {
    id,
    ids: [id],
    title,
    abstract,
    authors: authors(random),
    tags: random.some(tags, random.below(3)),
    note: '',
    ...(random.chance(0.3) && { venue: random.pick(venues) }),
  };
}

function englishText(random: Random, wording: Wording): { title: string; abstract: string } {
  const title = wording.titled(random.pick(titles));
  const templates = random.shuffled(sentences).slice(0, random.between(7, 13));
  return { title, abstract: templates.map((template) => wording.filled(template)).join(' ') };
}

/** Months in no order, so that no search gains by putting the newest first. */
function arxivId(number: number): PaperId {
  const month = (number * 37) % 120;
  const date = `${15 + Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}`;
  return `arxiv:${date}.${String(number).padStart(5, '0')}` as PaperId;
}
