import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { foldTitle } from './identity.ts';
import type { PaperId, SavedPaper } from './paper.ts';

/** What a paper goes by of which neither identifier nor address is known: its title, first author and year. */
export function titleId({ title, authors, published }: Pick<SavedPaper, 'title' | 'authors' | 'published'>): PaperId {
  const told = [title, authors?.[0] ?? ''].map(foldTitle).join('\n') + (published?.slice(0, 4) ?? '');
  return `title:${bytesToHex(sha256(utf8ToBytes(told)).subarray(0, 16))}` as PaperId;
}
