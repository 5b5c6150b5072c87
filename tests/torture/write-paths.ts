import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { backupFile } from '../../lib/actions/backup-file.ts';
import { commitImport, dryRun } from '../../lib/actions/import-papers.ts';
import { restoreBackup } from '../../lib/actions/restore.ts';
import { saveThisPage } from '../../lib/actions/save-this-page.ts';
import { storeOf } from '../../lib/actions/sync-store.ts';
import * as library from '../../lib/library/index.ts';
import type { Rule } from '../../lib/paper/rules.ts';
import type { Arrived } from '../../lib/sync/index.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';

const nowhere = { url: 'http://127.0.0.1:9/papers', user: '', password: '', library: 'tests' };
const search = { id: 'one', name: 'Mine', line: 'tag:vision', at: noon };
const rule: Rule = { id: 'r', field: 'title', test: 'contains', text: 'paper', tags: ['ruled'] };

/** A library that somebody has used for a while, and exchanges with other devices. */
export async function livedIn(): Promise<void> {
  await emptyLibrary();
  await library.savePage(page([1, 2, 3, 4].map((number) => paper(number))), noon);
  await library.beginSync('own', 'This device', nowhere);
  await library.editPapers([id(1)], { addTags: ['vision', 'vision/video'], note: 'Read this' });
  await library.colourTag('vision', 120);
  await library.saveSearch(search);
}

/** Documents of another device, which has seen and noted other papers, and one of ours. */
async function ofAnotherDevice(): Promise<Arrived[]> {
  await emptyLibrary();
  await library.savePage(page([paper(1), paper(7), paper(8)]), noon + 5);
  await library.beginSync('other', 'Another device', nowhere);
  await library.editPapers([id(1), id(7)], { addTags: ['theirs'], note: 'Theirs' });
  await library.colourTag('theirs', 30);
  const rows = await storeOf('other').unsent(100, new Set());
  await livedIn();
  return rows.map(({ name, body }) => ({ name, rev: '1-theirs', document: body }) as unknown as Arrived);
}

async function aFile(papers: number): Promise<File> {
  const entries = Array.from({ length: papers }, (_, at) => `@article{k${at},title={Imported ${at}},doi={10.1/${at}}}`);
  return new File([entries.join('\n')], 'papers.bib');
}

type Write = () => Promise<unknown>;

/**
 * Every way in which something comes to be written. Each is made ready in a library that was lived in, and gives what
 * writes: it may be called again after it has failed.
 */
export const writePaths: Record<string, () => Promise<Write>> = {
  'a page of papers': async () => () => library.savePage(page([paper(1), paper(5), paper(6)]), noon + 1),
  'a page saved by hand': async () => {
    Object.assign(browser, { scripting: { executeScript: async () => [] } });
    Object.assign(browser.action, { setBadgeText: vi.fn(), setTitle: vi.fn(), setBadgeBackgroundColor: vi.fn() });
    return () => saveThisPage({ id: 3, url: 'https://example.org/paper', title: 'A page' });
  },
  'an edit': async () => () => library.editPapers([id(2), id(3)], { shelf: 'kept', starred: true, addTags: ['x'] }),
  'a field described': async () => () => library.describePaper(id(2), 'title', 'Called otherwise'),
  'a description taken back': async () => {
    await library.describePaper(id(2), 'title', 'Called otherwise');
    return () => library.asPagesSaid(id(2), 'title');
  },
  'a note': async () => () => library.writeNote(id(2), 'A note'),
  'a note gone on with': async () => {
    const { visit } = await library.writeNote(id(2), 'A note');
    return () => library.writeNote(id(2), 'A note, and more of it', visit);
  },
  'a tag renamed': async () => () => library.renameTag('vision', 'sight'),
  'a tag deleted': async () => () => library.deleteTag('vision'),
  'a tag coloured': async () => () => library.colourTag('vision', 240),
  'papers deleted': async () => () => library.deletePapers([id(1), id(2)]),
  'an edit undone': async () => {
    const edit = await library.editPapers([id(1), id(2)], { shelf: 'dismissed', removeTags: ['vision'] });
    return () => library.undo(edit);
  },
  'a deletion undone': async () => {
    const edit = await library.deletePapers([id(1), id(2)]);
    return () => library.undo(edit);
  },
  'an import undone': async () => {
    const edit = await commitImport(await dryRun(await aFile(3)));
    return () => library.undo(edit);
  },
  'an import': async () => {
    const run = await dryRun(await aFile(210));
    return () => commitImport(run);
  },
  'a backup restored': async () => {
    const { file } = await backupFile();
    await library.savePage(page([paper(9)]), noon + 1);
    await library.saveSearch({ ...search, id: 'two', name: 'Other' });
    return async () => restoreBackup(await dryRun(file));
  },
  'rules saved': async () => () => library.saveRules([rule]),
  'rules applied': async () => () => library.applyRules([id(2), id(3)], [rule]),
  'the inbox cleared': async () => () => library.clearInbox(1, noon + 9 * 24 * 3_600_000),
  'a search saved': async () => () => library.saveSearch({ ...search, line: 'is:kept' }),
  'a search deleted': async () => () => library.deleteSearch(search),
  'papers made one': async () => () => library.mergePapers(id(1), id(2)),
  'papers parted': async () => {
    await library.mergePapers(id(1), id(2));
    const [{ absorbed } = { absorbed: id(2) }] = await library.latestMergers(1);
    return () => library.splitPaper(absorbed);
  },
  'citekeys given': async () => () =>
    library.saveCitekeys(
      new Map([
        [id(1), 'one'],
        [id(2), 'two'],
      ]),
    ),
  'papers marked as sent': async () => () => library.markSent([id(1), id(2)], noon),
  'how a site fares': async () => () => library.noteCapture('arXiv', 'https://arxiv.org/list/*', [paper(1)], noon),
  'that a page could not be read': async () => () =>
    library.noteTrouble('arXiv', 'https://arxiv.org/list/*', 'row', noon),
  'pieces of the index': async () => {
    const pieces = { head: bytes(1), body: bytes(2), titles: bytes(3), facets: bytes(4) };
    const part = (key: number) => ({ key, gone: new Uint16Array() });
    await library.writeIndex({ revision: 1, parts: [part(1)] }, [{ key: 1, pieces }]);
    return () => library.writeIndex({ revision: 2, parts: [part(2)] }, [{ key: 2, pieces }]);
  },
  'what another device says': async () => {
    const arrived = await ofAnotherDevice();
    return () => storeOf('own').take(arrived, { since: '1', isAll: true });
  },
  'what was sent to a server': async () => {
    const [first] = await library.unsent(1);
    const { name = '', dirty = 0 } = first ?? {};
    return () => library.markSentRows([{ name, rev: '1-ours', dirty }]);
  },
  'that the exchange ends': async () => () => library.endSync(),
  'that everything is sent anew': async () => {
    const rows = await library.unsent(100);
    await library.markSentRows(rows.map(({ name, dirty }) => ({ name, rev: '1-ours', dirty })));
    return () => library.resendAll(nowhere);
  },
  'what the device is called': async () => () => library.changeReplica({ deviceName: 'Desk' }),
};

function bytes(value: number): ArrayBuffer {
  return Uint8Array.of(value).buffer;
}
