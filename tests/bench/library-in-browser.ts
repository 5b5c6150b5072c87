import type { SearchablePaper } from '../../lib/search/index.ts';

/** Runs in the browser: papers into the library, as pages would have saved them, and the change that tells of them. */
export async function fillLibrary({ papers, total }: { papers: SearchablePaper[]; total: number }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('gleaner');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(['papers', 'facts', 'changes'], 'readwrite');
  for (const [place, paper] of papers.entries()) {
    const seen = { site: 'arXiv', at: place };
    transaction.objectStore('papers').put({
      url: `https://arxiv.org/abs/${paper.id.slice(6)}`,
      sources: { title: seen, url: seen, abstract: seen },
      firstSeen: place,
      lastSeen: place,
      seenCount: 1,
      shelf: 'inbox',
      status: 'unread',
      starred: false,
      ...paper,
    });
  }
  transaction.objectStore('changes').add({ ids: papers.map(({ id }) => id) });
  transaction.objectStore('facts').put({ name: 'paperCount', value: total });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** Runs in the browser: whether the stored index is whole. */
export async function isIndexed(): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('gleaner');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const request = database.transaction('index').objectStore('index').get('manifest');
  const manifest = await new Promise<{ builtTo?: string } | undefined>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return manifest !== undefined && manifest.builtTo === undefined;
}
