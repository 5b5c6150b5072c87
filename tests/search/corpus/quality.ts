import type { Query } from './queries.ts';

/** How well queries were answered, from 0 to 1. */
export interface Quality {
  count: number;
  /** The first paper is right. */
  recall1: number;
  /** The right papers among the first ten, out of those that could be there. */
  recall10: number;
  /** One over the place of the first right paper: the reciprocal rank. */
  reciprocalRank: number;
}

export interface Answer {
  query: Query;
  /** What was found, best first. */
  ids: readonly string[];
}

/** The quality of each class that has answers. */
export function qualityByClass(answers: readonly Answer[]): Map<string, Quality> {
  const byClass = new Map<string, Quality[]>();
  for (const answer of answers.filter(({ query }) => query.wanted.size > 0)) {
    const { className } = answer.query;
    byClass.set(className, [...(byClass.get(className) ?? []), judge(answer)]);
  }
  return new Map([...byClass].map(([className, judged]) => [className, mean(judged)]));
}

/** Each class counts the same, however many queries it has: the macro average. */
export function macroQuality(answers: readonly Answer[]): Quality {
  const classes = [...qualityByClass(answers).values()];
  return { ...mean(classes), count: classes.reduce((sum, { count }) => sum + count, 0) };
}

/** How many of the queries that mean nothing found nothing. */
export function foundNothing(answers: readonly Answer[]): { count: number; of: number } {
  const meaningless = answers.filter(({ query }) => query.wanted.size === 0);
  return { count: meaningless.filter(({ ids }) => ids.length === 0).length, of: meaningless.length };
}

function judge({ query: { wanted }, ids }: Answer): Quality {
  const place = ids.findIndex((id) => wanted.has(id));
  const possible = Math.min(10, wanted.size);
  return {
    count: 1,
    recall1: place === 0 ? 1 : 0,
    recall10: Math.min(1, ids.slice(0, 10).filter((id) => wanted.has(id)).length / possible),
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
  };
}

function mean(all: readonly Quality[]): Quality {
  const of = (part: keyof Quality) => all.reduce((sum, quality) => sum + quality[part], 0) / all.length;
  return { count: all.length, recall1: of('recall1'), recall10: of('recall10'), reciprocalRank: of('reciprocalRank') };
}
