/** Faults of a browser's store, as disks and browsers make them: for tests over an IndexedDB in memory. */

/** What goes wrong: the disk is full, or the store is broken; at a write itself, or when the transaction is to be committed. */
export interface Fault {
  error: 'QuotaExceededError' | 'UnknownError';
  when: 'at the write' | 'at the commit';
}
export const faults: Fault[] = (['QuotaExceededError', 'UnknownError'] as const).flatMap((error) => [
  { error, when: 'at the write' },
  { error, when: 'at the commit' },
]);

/** What the store in memory offers beyond the standard, and what it takes to break it. */
interface Transaction extends IDBTransaction {
  _execRequestAsync(work: { source: object; operation: () => void }): IDBRequest;
  _abort(error: string): void;
  _start(): void;
  _requests: unknown[];
  _state: string;
}

let armed: { fault: Fault; left: number } | undefined;
let struck = false;
const doomed = new WeakMap<IDBTransaction, Fault>();

/** Has the write after so many others go wrong. @returns whether it came to it, once `disarm` was called */
export function arm(fault: Fault, after: number): void {
  armed = { fault, left: after };
  struck = false;
}

/** The store works again. @returns whether anything went wrong */
export function disarm(): boolean {
  armed = undefined;
  return struck;
}

type Write = (this: { transaction: IDBTransaction }, ...values: never[]) => IDBRequest;

function faulty(write: Write): Write {
  return function (...values) {
    const transaction = this.transaction as Transaction;
    if (!armed || transaction.mode === 'versionchange') return write.apply(this, values);
    armed.left -= 1;
    if (armed.left !== -1) return write.apply(this, values);
    struck = true;
    const { error, when } = armed.fault;
    if (when === 'at the commit') {
      doomed.set(transaction, armed.fault);
      return write.apply(this, values);
    }
    const operation = () => {
      throw new DOMException('It was made to fail.', error);
    };
    return transaction._execRequestAsync({ source: this, operation });
  };
}

for (const name of ['put', 'add', 'delete', 'clear'] as const) {
  const store = IDBObjectStore.prototype as unknown as Record<string, Write>;
  store[name] = faulty(store[name] as Write);
}

const { prototype } = IDBTransaction as unknown as { prototype: Transaction };
const { _start } = prototype;
prototype._start = function () {
  const fault = this._requests.length === 0 && this._state !== 'finished' ? doomed.get(this) : undefined;
  if (fault) this._abort(fault.error);
  else _start.call(this);
};

/** Has every opening of a database go wrong. @returns what ends that */
export function keepShut(error: Fault['error']): () => void {
  const { prototype } = IDBFactory;
  const { open } = prototype;
  prototype.open = () => {
    const request = Object.assign(new EventTarget(), { error: new DOMException('It was made to fail.', error) });
    const asked = request as unknown as IDBOpenDBRequest;
    asked.addEventListener('error', (event) => asked.onerror?.(event));
    queueMicrotask(() => request.dispatchEvent(new Event('error', { cancelable: true })));
    return asked;
  };
  return () => {
    prototype.open = open;
  };
}
