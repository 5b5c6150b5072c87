import { Citekeys, isCitekeyPattern } from '../export/index.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';

const id = 'arxiv:1706.03762' as PaperId;

/** A paper that has something for each part of a pattern. */
const sample: SavedPaper = {
  id,
  ids: [id],
  title: 'Attention Is All You Need',
  authors: ['Ashish Vaswani', 'Noam Shazeer', 'Niki Parmar'],
  published: '2017-06-12',
  venue: 'NeurIPS',
  url: 'https://arxiv.org/abs/1706.03762',
  sources: {},
  firstSeen: 0,
  lastSeen: 0,
  seenCount: 0,
  shelf: 'kept',
  status: 'unread',
  starred: false,
  tags: [],
  note: '',
};

/** The citekey that a paper which many know would be given by a pattern; `undefined` where the pattern is none. */
export function citekeyExample(pattern: string): string | undefined {
  return isCitekeyPattern(pattern) ? new Citekeys([], pattern).of(sample) : undefined;
}
