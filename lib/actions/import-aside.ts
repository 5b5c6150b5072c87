import type { JournalId, Watched } from '../library/index.ts';
import { type Answer, type Call, receivedError } from './import-calls.ts';
import type { Desk } from './import-desk.ts';
import type { ImportOptions } from './import-papers.ts';
import type { ImportReport } from './import-report.ts';

/** What a call still needs. */
type Wanted = Call extends infer Each ? (Each extends Call ? Omit<Each, 'id'> : never) : never;

interface Waiting extends Watched {
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** The desk in a worker, so that the page is never kept from answering its reader; it begins with the first call. */
export class DeskAside implements Desk {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;

  read(file: Blob, { name, columns, ...watched }: ImportOptions = {}): Promise<ImportReport> {
    const options = { ...(name !== undefined && { name }), ...(columns && { columns }) };
    return this.call({ name: 'read', file, options }, watched) as Promise<ImportReport>;
  }

  commit(tag: string, watched: Watched = {}): Promise<JournalId> {
    return this.call({ name: 'commit', tag }, watched) as Promise<JournalId>;
  }

  replace(watched: Watched = {}): Promise<void> {
    return this.call({ name: 'replace' }, watched) as Promise<void>;
  }

  /** Ends the worker, and frees what it has in memory. */
  close(): void {
    this.worker?.terminate();
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(new DOMException('The import was closed', 'AbortError'));
    this.waiting.clear();
  }

  private call(wanted: Wanted, watched: Watched): Promise<unknown> {
    const id = ++this.calls;
    const worker = this.begun();
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { ...watched, resolve, reject });
      watched.signal?.addEventListener('abort', () => worker.postMessage({ id, name: 'stop' } satisfies Call));
      worker.postMessage({ id, ...wanted } as Call);
    });
  }

  private begun(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.take(data));
    worker.addEventListener('error', ({ message }) => this.fail(new Error(message || 'The worker did not begin')));
    this.worker = worker;
    return worker;
  }

  private take(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    if ('done' in answer) {
      waiting?.onProgress?.(answer.done);
      return;
    }
    this.waiting.delete(answer.id);
    if ('error' in answer) waiting?.reject(receivedError(answer.error));
    else waiting?.resolve(answer.result);
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
