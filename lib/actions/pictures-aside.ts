import { receivedError, type SentError } from './import-calls.ts';
import type { Pictures, Watch } from './pictures.ts';

/** What the worker tells: how far it has read, the pictures so far, all of them, or why there are none. */
export type DrawnAside =
  | { done: number; total: number }
  | { drawn: Pictures }
  | { whole: Required<Pictures> }
  | { error: SentError };

/**
 * The same as `pictures`, in a worker: to free the memory of a whole library that was read takes a page longer than a
 * frame.
 * @throws when `signal` calls it off
 */
export function picturesAside({ onDrawn, onProgress, signal }: Watch): Promise<Required<Pictures>> {
  const worker = new Worker(new URL('./pictures-worker.ts', import.meta.url), { type: 'module' });
  const drawing = new Promise<Required<Pictures>>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<DrawnAside>) => {
      if ('done' in data) onProgress(data.done, data.total);
      else if ('drawn' in data) onDrawn(data.drawn);
      else if ('whole' in data) resolve(data.whole);
      else reject(receivedError(data.error));
    });
  });
  return drawing.finally(() => worker.terminate());
}
