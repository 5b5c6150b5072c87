import type { Store } from '../../lib/sync/exchange.ts';
import { SyncProblem } from '../../lib/sync/problem.ts';
import type { Remote } from '../../lib/sync/remote.ts';

/** What befalls a step: the request or the answer is lost, or the browser is killed before the step or behind it. */
export type Fault = 'lost request' | 'lost answer' | 'killed before' | 'killed behind';

/** That the browser was killed; nothing runs after it. */
export class Killed extends Error {}

/** A server and a library that are as they should be until the step of this number, which goes wrong. */
export function failing(remote: Remote, store: Store, step: number, fault: Fault): { remote: Remote; store: Store } {
  let left = step;
  const wrap = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name) {
        const method = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]) => {
          left -= 1;
          if (left !== 0) return method.apply(target, given);
          if (fault === 'killed before') throw new Killed();
          if (fault === 'lost request') throw new SyncProblem('no-answer');
          await method.apply(target, given);
          throw fault === 'killed behind' ? new Killed() : new SyncProblem('cut-off');
        };
      },
    });
  return { remote: wrap(remote), store: wrap(store) };
}
