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
  const stores = database.transaction(['index', 'changes']);
  const result = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const [manifest, changes] = await Promise.all([
    result<{ builtTo?: string; revision: number } | undefined>(stores.objectStore('index').get('manifest')),
    result(stores.objectStore('changes').getAllKeys()),
  ]);
  database.close();
  return manifest?.builtTo === undefined && manifest?.revision === changes.at(-1);
}
