import { Dexie } from 'dexie';

/** The transaction that runs, as `withoutStamping` takes it. */
export function runningTransaction(): object {
  return (Dexie.currentTransaction as unknown as { idbtrans: object }).idbtrans;
}
