import type { ChromiumBrowser } from '../e2e/chromium.ts';

declare global {
  var painted: Promise<number>;
}

/** How long the popup takes from its navigation to its painted list, in milliseconds: empty, and with so many papers. */
export async function openings(gleaner: ChromiumBrowser, papers: number, rounds: number) {
  await gleaner.context.addInitScript(watchPaint);
  const empty = await open(gleaner, rounds);
  await gleaner.backstage.evaluate(fill, papers);
  return { empty, full: await open(gleaner, rounds) };
}

async function open(gleaner: ChromiumBrowser, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 2 * rounds; round++) {
    const tab = await gleaner.openOwn('popup.html');
    times.push(await tab.evaluate(() => painted));
    await tab.close();
  }
  return times.slice(rounds);
}

/** Runs in each page from its start: notes the first frame after a row of the list is there, or the words in its place. */
function watchPaint(): void {
  globalThis.painted = new Promise((resolve) => {
    const look = () => {
      const isThere = document.querySelector('main h2');
      requestAnimationFrame(isThere ? () => resolve(performance.now()) : look);
    };
    look();
  });
}

/** Runs in the browser: papers into the library, as a page would have saved them. */
async function fill(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('gleaner');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(['papers', 'facts'], 'readwrite');
  for (let number = 0; number < count; number++) transaction.objectStore('papers').put(paper(number));
  transaction.objectStore('facts').put({ name: 'paperCount', value: count });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();

  function paper(number: number) {
    const id = `arxiv:26${String(number % 12).padStart(2, '0')}.${String(number).padStart(5, '0')}`;
    const seen = { site: 'arXiv', at: number };
    return {
      id,
      ids: [id],
      title: `An invented study of its own number, which is ${number}`,
      url: `https://arxiv.org/abs/${id.slice(6)}`,
      abstract: `Abstract ${number}. ${'We measure what happens when a text is about as long as abstracts are. '.repeat(18)}`,
      authors: ['Ada Example', 'Bo Sample', 'Cy Instance'],
      published: '2026-07',
      sources: { title: seen, url: seen, abstract: seen, authors: seen, published: seen },
      firstSeen: number,
      lastSeen: number,
      seenCount: 1,
      shelf: 'inbox',
      status: 'unread',
      starred: false,
      tags: [],
      note: '',
    };
  }
}
