import { isFound } from './expression/index.ts';
import type { SavedPaper } from './paper.ts';

/** What a rule looks at. */
export const ruleFields = ['title', 'abstract', 'authors', 'venue', 'subjects', 'site'] as const;

/** Gives tags by itself to papers of which it holds. */
export interface Rule {
  /** Stable, and unlike any other's, on any device. */
  id: string;
  field: (typeof ruleFields)[number];
  /** `contains`: the text is in the field, whatever the case. `matches`: the regular expression does. */
  test: 'contains' | 'matches';
  text: string;
  tags: string[];
}

/** The tags that rules give a paper; a rule whose expression cannot be read gives none. */
export function tagsByRules(paper: SavedPaper, rules: readonly Rule[]): string[] {
  return [...new Set(rules.filter((rule) => holds(rule, paper)).flatMap(({ tags }) => tags))];
}

function holds({ field, test, text }: Rule, paper: SavedPaper): boolean {
  const values = valuesOf(field, paper);
  if (test === 'matches') return values.some((value) => isFound(text, value));
  const wanted = text.toLowerCase();
  return values.some((value) => value.toLowerCase().includes(wanted));
}

function valuesOf(field: Rule['field'], paper: SavedPaper): string[] {
  if (field === 'site') return [...new Set(Object.values(paper.sources).map(({ site }) => site))];
  const value = paper[field] ?? [];
  return typeof value === 'string' ? [value] : value;
}
