import { type Flaw, flawOf } from '../../lib/paper/expression/index.ts';
import type { Rule } from '../../lib/paper/rules.ts';
import { tidyTag } from '../../lib/paper/tag.ts';

/** A rule while it is written: its tags are one text. */
export interface RuleDraft extends Omit<Rule, 'tags'> {
  tags: string;
}

/** A rule to begin with. */
export function newDraft(): RuleDraft {
  return { id: crypto.randomUUID(), field: 'title', test: 'contains', text: '', tags: '' };
}

export function draftOf(rule: Rule): RuleDraft {
  return { ...rule, tags: rule.tags.join(', ') };
}

/** The rule that is meant; `undefined` while something is missing or cannot be read. */
export function ruleOf(draft: RuleDraft): Rule | undefined {
  const tags = draft.tags.split(',').map(tidyTag);
  const given = [...new Set(tags.filter((tag) => tag !== ''))];
  const text = draft.test === 'contains' ? draft.text.trim() : draft.text;
  if (text === '' || given.length === 0 || flawIn(draft)) return undefined;
  return { ...draft, text, tags: given };
}

/** Why the draft's expression cannot be used. */
export function flawIn({ test, text }: Pick<Rule, 'test' | 'text'>): Flaw | undefined {
  return test === 'matches' ? flawOf(text) : undefined;
}
