import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { isWithin, renaming, tidyTag } from '../paper/tag.ts';
import { database, type TagLook } from './database.ts';
import { rewrite } from './edit.ts';
import { type FormerRow, type JournalId, journalled } from './journal.ts';

/** How tags are shown, for those whose colour the reader has chosen. */
export async function tagLooks(): Promise<TagLook[]> {
  return database.tags.toArray();
}

/** @param hue degrees on the colour circle */
export async function colourTag(tag: string, hue: number): Promise<JournalId> {
  return journalled({ kind: 'colour-tag', tag }, async () => {
    const rows = [await former(tag)];
    await database.tags.put({ name: tag, hue });
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
  const rules = (await database.rules.toArray()).filter(({ tags }) => tags.some((tag) => renamed(tag) !== tag));
  await database.rules.bulkPut(rules.map((rule) => ({ ...rule, tags: [...new Set(rule.tags.map(renamed))] })));
  return rules.map((row) => ({ store: 'rules', key: row.id, row }));
}

async function renameInSearches(renamed: (line: string) => string): Promise<FormerRow[]> {
  const searches = (await database.searches.toArray()).filter(({ line }) => renamed(line) !== line);
  await database.searches.bulkPut(searches.map((search) => ({ ...search, line: renamed(search.line) })));
  return searches.map((row) => ({ store: 'searches', key: row.id, row }));
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
  const rows: FormerRow[] = looks.map((row) => ({ store: 'tags', key: row.name, row }));
  await database.tags.bulkDelete(looks.map(({ name }) => name));
  for (const { name, hue } of looks) {
    const to = renamed(name);
    if (to === undefined || (await database.tags.get(to))) continue;
    // What a name was that is given anew has been written down above.
    if (!rows.some(({ key }) => key === to)) rows.push({ store: 'tags', key: to });
    await database.tags.put({ name: to, hue });
  }
  return rows;
}

async function former(tag: string): Promise<FormerRow> {
  const row = await database.tags.get(tag);
  return { store: 'tags', key: tag, ...(row && { row }) };
}
