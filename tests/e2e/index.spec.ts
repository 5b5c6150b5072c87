import { dailyPage } from './daily-page.ts';
import type { GleanerBrowser } from './gleaner.ts';
import { titlesIn } from './library.ts';
import { Popup } from './popup.ts';
import { expect, test } from './test.ts';

const monday = 'https://huggingface.co/papers/date/2026-09-14';
const tuesday = 'https://huggingface.co/papers/date/2026-09-15';
const marsh = { id: '2609.90030', title: 'Voices of the marsh', abstract: 'We listen at dawn.' };
const fen = { id: '2609.90031', title: 'Silence of the fen', abstract: 'We listen at dusk.' };

test('what is captured while the popup is open is found in it at once, and so is a tag', async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards: [marsh] }));
  gleaner.serve(tuesday, dailyPage({ cards: [fen] }));
  await gleaner.open(monday);
  await expect.poll(() => titlesIn(gleaner)).toHaveLength(1);
  const popup = await Popup.open(gleaner);
  await popup.search('listen');
  await expect.poll(() => popup.titles()).toEqual([marsh.title]);
  await gleaner.open(tuesday);
  await expect.poll(async () => (await popup.titles()).sort()).toEqual([fen.title, marsh.title]);
  await popup.search('quiet');
  await expect.poll(() => popup.titles()).toEqual([]);
  await popup.search('listen');
  await expect.poll(() => popup.titles()).toContain(fen.title);
  // Firefox takes seconds to click in a tab that nobody sees.
  await popup.tab.toFront();
  await popup.addTag(fen.title, 'quiet');
  await popup.search('quiet');
  await expect.poll(() => popup.titles()).toEqual([fen.title]);
});

test('the index is stored with the papers, and a popup finds abstracts by it', async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards: [marsh, fen] }));
  await gleaner.open(monday);
  await expect.poll(() => indexedPapers(gleaner)).toBe('changes up to 1');
  await gleaner.stopBackground();
  const popup = await Popup.open(gleaner);
  await popup.search('listn dusk');
  await expect.poll(() => popup.titles()).toEqual([fen.title]);
});

test('papers that the index lacks, since the background was stopped too early, are found and indexed later', async ({
  gleaner,
}) => {
  gleaner.serve(monday, dailyPage({ cards: [marsh] }));
  gleaner.serve(tuesday, dailyPage({ cards: [fen] }));
  await gleaner.open(monday);
  await expect.poll(() => indexedPapers(gleaner)).toBe('changes up to 1');
  const before = await gleaner.backstage.evaluate(changeIndex, { action: 'read' as const });
  await gleaner.open(tuesday);
  await expect.poll(() => indexedPapers(gleaner)).toBe('changes up to 2');
  await gleaner.stopBackground();
  // As if it had been stopped after the papers were saved and before they were indexed.
  await gleaner.backstage.evaluate(changeIndex, { action: 'write' as const, manifest: before });
  const popup = await Popup.open(gleaner);
  await popup.search('listen');
  await expect.poll(async () => (await popup.titles()).sort()).toEqual([fen.title, marsh.title]);
  await expect.poll(() => indexedPapers(gleaner)).toBe('changes up to 2');
});

test('an index that is damaged or gone is built anew, and everything is found meanwhile', async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards: [marsh, fen] }));
  await gleaner.open(monday);
  await expect.poll(() => indexedPapers(gleaner)).toBe('changes up to 1');
  for (const action of ['damage head', 'damage body', 'clear'] as const) {
    await gleaner.stopBackground();
    await gleaner.backstage.evaluate(changeIndex, { action });
    const popup = await Popup.open(gleaner);
    await popup.search('listn dawn');
    await expect.poll(() => popup.titles()).toEqual([marsh.title]);
    // A popup that is closed at once may not have come to the damage yet; the next one does.
    await expect.poll(() => indexedPapers(gleaner)).toBe('changes up to 1');
    await popup.tab.close();
  }
});

/** How far the stored index has come. */
async function indexedPapers(gleaner: GleanerBrowser): Promise<string> {
  const manifest = await gleaner.backstage.evaluate(changeIndex, { action: 'read' as const });
  return manifest && manifest.builtTo === undefined ? `changes up to ${manifest.revision}` : 'no index';
}

interface Manifest {
  revision: number;
  builtTo?: string;
}

/** Runs in the browser: does something to the stored index, and reads its manifest; none of a damaged one. */
async function changeIndex({
  action,
  manifest,
}: {
  action: 'read' | 'write' | 'damage head' | 'damage body' | 'clear';
  manifest?: Manifest;
}) {
  const promised = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // Opening a database that is not there would make an empty one and stand in Gleaner's way.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'gleaner')) return undefined;
  const database = await promised(indexedDB.open('gleaner'));
  try {
    if (!database.objectStoreNames.contains('index')) return undefined;
    const index = database.transaction('index', 'readwrite').objectStore('index');
    if (action === 'write') await promised(index.put(manifest, 'manifest'));
    if (action === 'clear') await promised(index.clear());
    const [verb, part] = action.split(' ');
    if (verb === 'damage') {
      for (const name of await promised(index.getAllKeys())) {
        if (!String(name).endsWith(` ${part}`)) continue;
        const piece = new Uint8Array(await promised<ArrayBuffer>(index.get(name)));
        // As if a disk had given other bytes back, long after the ones that say how long it is.
        piece.fill(0xff, piece.length / 2);
        await promised(index.put(piece.buffer, name));
      }
    }
    const pieces: unknown[] = await promised(index.getAll());
    const isDamaged = pieces.some(
      (piece) => piece instanceof ArrayBuffer && new Uint8Array(piece).subarray(-8).every((byte) => byte === 0xff),
    );
    return isDamaged ? undefined : ((await promised(index.get('manifest'))) as Manifest | undefined);
  } finally {
    database.close();
  }
}
