import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { isWithin, renaming, tidyTag } from '../paper/tag.ts';
import { database, type TagLook } from './database.ts';
import { rewrite } from './edit.ts';
import { changeRows } from './former-rows.ts';
import { type FormerRow, type JournalId, journalled } from './journal.ts';

/** How tags are shown, for those whose colour the reader has chosen. */
export async function tagLooks(): Promise<TagLook[]> {
  return database.tags.toArray();
}

/** @param hue degrees on the colour circle */
export async function colourTag(tag: string, hue: number): Promise<JournalId> {
  return journalled({ kind: 'colour-tag', tag }, async () => {
    const rows = await changeRows('tags', new Map([[tag, { name: tag, hue }]]));
    return { before: { rows }, touched: [] };
  });
}

/**
 * Calls a tag, and those below it (`vision/video` below `vision`), otherwise, on papers, in rules and in saved searches;
 * where there is one of that name, the two become one.
 * @param to blank: nothing is changed
 * @param inLine gives a line of a search with other tags in place of those that it asks for
 */
export async function renameTag(tag: string, to: string, inLine?: InLine): Promise<JournalId> {
  const name = tidyTag(to) || tag;
  return journalled({ kind: 'rename-tag', tag, to: name }, async () => {
    const renamed = renaming(tag, name);
    const rows = [...(await moveLooks(tag, renamed)), ...(await renameInRules(renamed))];
    if (inLine) rows.push(...(await renameInSearches((line) => inLine(line, renamed))));
    return withRows(await rewrite(await papersWith(tag), (paper) => withTags(paper, paper.tags.map(renamed))), rows);
  });
}

type InLine = (line: string, renamed: (tag: string) => string) => string;

async function renameInRules(renamed: (tag: string) => string): Promise<FormerRow[]> {
  const rules = await database.rules.toArray();
  const wanted = rules.map((rule) => ({ ...rule, tags: [...new Set(rule.tags.map(renamed))] }));
  return changeRows('rules', new Map(wanted.map((rule) => [rule.id, rule])));
}

async function renameInSearches(renamed: (line: string) => string): Promise<FormerRow[]> {
  const searches = await database.searches.toArray();
  return changeRows('searches', new Map(searches.map((each) => [each.id, { ...each, line: renamed(each.line) }])));
}

/** Takes a tag, and those below it, off all papers. */
export async function deleteTag(tag: string): Promise<JournalId> {
  return journalled({ kind: 'delete-tag', tag }, async () => {
    const rows = await moveLooks(tag, () => undefined);
    const left = (paper: SavedPaper) => paper.tags.filter((each) => !isWithin(each, tag));
    return withRows(await rewrite(await papersWith(tag), (paper) => withTags(paper, left(paper))), rows);
  });
}

function withTags(paper: SavedPaper, tags: string[]): SavedPaper {
  return { ...paper, tags: [...new Set(tags)].sort() };
}

function withRows<Edit extends { before: object }>(edit: Edit, rows: FormerRow[]) {
  return { ...edit, before: { ...edit.before, rows } };
}

async function papersWith(tag: string): Promise<PaperId[]> {
  const below = database.papers.where('tags').startsWith(`${tag}/`);
  const ids = [...(await database.papers.where('tags').equals(tag).primaryKeys()), ...(await below.primaryKeys())];
  return [...new Set(ids)] as PaperId[];
}

/** The colours go with the names; a name that has a colour keeps it. */
async function moveLooks(tag: string, renamed: (tag: string) => string | undefined): Promise<FormerRow[]> {
  const looks = (await database.tags.toArray()).filter(({ name }) => isWithin(name, tag) && renamed(name) !== name);
  const wanted = new Map<string, TagLook | undefined>(looks.map(({ name }) => [name, undefined]));
  for (const { name, hue } of looks) {
    const to = renamed(name);
    if (to === undefined || wanted.get(to)) continue;
    const hasColour = !wanted.has(to) && (await database.tags.get(to));
    if (!hasColour) wanted.set(to, { name: to, hue });
  }
  return changeRows('tags', wanted);
}
