import type { Quality } from '../../search/corpus/quality.ts';
import type { Percentiles } from './percentiles.ts';

/** What one engine did over one library. Times are milliseconds of CPU time. */
export interface EngineFigures {
  engine: string;
  buildMilliseconds: number;
  /** Of the first keystrokes, as many as there was time for. */
  keystrokes: number[];
  quality: Quality;
  qualityByClass: Record<string, Quality>;
  /** How many of the queries that mean nothing found nothing. */
  foundNothing: { count: number; of: number };
  megabytes: number;
  saved?: { bytesPerPaper: number; loadMilliseconds: number };
  addOneMilliseconds?: number;
  addHundredMilliseconds?: number;
  /** Over fifty papers. */
  similarMilliseconds?: Percentiles;
  /** In a process that holds nothing but the index, as the background does. */
  longestMergeSliceMilliseconds?: number;
  /** While all papers of a line are put in their order. */
  longestSliceForAllMilliseconds?: number;
  /** How many lists were the same when the papers came in many parts. */
  sameLists?: { count: number; of: number };
}

export type Library = { size: number; engines: EngineFigures[] };
