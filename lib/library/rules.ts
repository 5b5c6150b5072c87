import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { type Rule, tagsByRules } from '../paper/rules.ts';
import { database } from './database.ts';
import { rewrite, type Watched } from './edit.ts';
import { changeRows } from './former-rows.ts';
import { type JournalId, journalled } from './journal.ts';

/** The reader's rules, in the order in which they were made. */
export async function listRules(): Promise<Rule[]> {
  return database.rules.toArray();
}

/** Replaces all rules by these. */
export async function saveRules(rules: Rule[]): Promise<JournalId> {
  return journalled({ kind: 'change-rules' }, async () => {
    const old = await listRules();
    const gone = old.map(({ id }): [string, undefined] => [id, undefined]);
    const wanted = new Map<string, Rule | undefined>([
      ...gone,
      ...rules.map((rule): [string, Rule] => [rule.id, rule]),
    ]);
    return { before: { rows: await changeRows('rules', wanted) }, touched: [] };
  });
}

/** Gives each of these papers the tags that the rules have for it. */
export async function applyRules(ids: PaperId[], rules: Rule[], watched: Watched = {}): Promise<JournalId> {
  return journalled({ kind: 'apply-rules' }, () => rewrite(ids, (paper) => tagged(paper, rules), watched));
}

/** What rules would do to the library. */
export interface RulesPreview {
  /** The papers that would be given a tag. */
  ids: PaperId[];
  /** The first of them, and the tags that each would be given. */
  sample: { title: string; tags: string[] }[];
  /** How many papers were looked at. */
  total: number;
}

const BATCH = 500;
const SAMPLE = 5;

/**
 * Looks up which papers of the library the rules would give tags that they do not have; nothing is changed.
 * @throws when `signal` calls it off
 */
export async function previewRules(rules: Rule[], { onProgress, signal }: Watched = {}): Promise<RulesPreview> {
  const preview: RulesPreview = { ids: [], sample: [], total: 0 };
  let papers = await database.papers.orderBy('id').limit(BATCH).toArray();
  while (papers.length > 0) {
    signal?.throwIfAborted();
    for (const paper of papers) note(preview, paper, rules);
    onProgress?.(preview.total);
    const last = papers.at(-1) as SavedPaper;
    papers = await database.papers.where('id').above(last.id).limit(BATCH).toArray();
  }
  return preview;
}

function note(preview: RulesPreview, paper: SavedPaper, rules: Rule[]): void {
  preview.total += 1;
  const tags = tagsByRules(paper, rules).filter((tag) => !paper.tags.includes(tag));
  if (tags.length === 0) return;
  preview.ids.push(paper.id);
  if (preview.sample.length < SAMPLE) preview.sample.push({ title: paper.title, tags });
}

/** The paper with the tags that rules give it, kept if there are any. */
export function tagged(paper: SavedPaper, rules: readonly Rule[]): SavedPaper {
  const tags = tagsByRules(paper, rules).filter((tag) => !paper.tags.includes(tag));
  if (tags.length === 0) return paper;
  return { ...paper, tags: [...paper.tags, ...tags].sort(), shelf: paper.shelf === 'inbox' ? 'kept' : paper.shelf };
}
