import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { type Rule, tagsByRules } from '../paper/rules.ts';
import { database } from './database.ts';
import { rewrite, type Watched } from './edit.ts';
import { type FormerRow, type JournalId, journalled } from './journal.ts';

/** The reader's rules, in the order in which they were made. */
export async function listRules(): Promise<Rule[]> {
  return database.rules.toArray();
}

/** Replaces all rules by these. */
export async function saveRules(rules: Rule[]): Promise<JournalId> {
  return journalled({ kind: 'change-rules' }, async () => {
    const old = await database.rules.toArray();
    const rows: FormerRow[] = old.map((row) => ({ store: 'rules', key: row.id, row }));
    const added = rules.filter(({ id }) => !old.some((each) => each.id === id));
    await database.rules.clear();
    await database.rules.bulkPut(rules);
    return {
      before: { rows: [...rows, ...added.map(({ id }) => ({ store: 'rules' as const, key: id }))] },
      touched: [],
    };
  });
}

/** Gives each of these papers the tags that the rules have for it. */
export async function applyRules(ids: PaperId[], rules: Rule[], watched: Watched = {}): Promise<JournalId> {
  return journalled({ kind: 'apply-rules' }, () => rewrite(ids, (paper) => tagged(paper, rules), watched));
}

/** The paper with the tags that rules give it, kept if there are any. */
export function tagged(paper: SavedPaper, rules: readonly Rule[]): SavedPaper {
  const tags = tagsByRules(paper, rules).filter((tag) => !paper.tags.includes(tag));
  if (tags.length === 0) return paper;
  return { ...paper, tags: [...paper.tags, ...tags].sort(), shelf: paper.shelf === 'inbox' ? 'kept' : paper.shelf };
}
