import type { Store } from '../../lib/sync/exchange.ts';
import { SyncProblem } from '../../lib/sync/problem.ts';
import type { Remote } from '../../lib/sync/remote.ts';

/**
 * What befalls a step: the request or the answer is lost, or the browser is killed before the step or behind it; or, from
 * that step on, of the next request to write the server takes one half, and loses its answer.
 */
export type Fault = 'lost request' | 'lost answer' | 'killed before' | 'killed behind' | 'half written';

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
        const isWaitedFor = fault !== 'half written' || name === 'write';
        return async (...given: unknown[]) => {
          if (isWaitedFor || left > 1) left -= 1;
          if (left !== 0) return method.apply(target, given);
          return goWrong(fault, (some) => method.apply(target, some), given);
        };
      },
    });
  return { remote: wrap(remote), store: wrap(store) };
}

async function goWrong(fault: Fault, step: (given: unknown[]) => Promise<unknown>, given: unknown[]): Promise<never> {
  if (fault === 'killed before') throw new Killed();
  if (fault === 'lost request') throw new SyncProblem('no-answer');
  const [documents] = given as [unknown[]];
  await step(fault === 'half written' ? [documents.slice(documents.length / 2)] : given);
  throw fault === 'killed behind' ? new Killed() : new SyncProblem('cut-off');
}
