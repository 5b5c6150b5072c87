import * as z from 'zod/mini';
import { SyncProblem, type SyncTrouble } from './problem.ts';

/** For `catch`: whatever was thrown, as this trouble. */
export function asProblem(trouble: SyncTrouble) {
  return (error: unknown): never => {
    throw error instanceof SyncProblem ? error : new SyncProblem(trouble, (error as Error).name);
  };
}

/** For `catch`: `undefined` after this trouble; others are thrown on. */
export function unless(trouble: SyncTrouble) {
  return (error: unknown): undefined => {
    if (!(error instanceof SyncProblem) || error.trouble !== trouble) throw error;
  };
}

/** What an answer means that is not the one that was asked for. */
export function problemOf({ status, headers }: Response, method: string, text: string): SyncProblem {
  const seconds = Number(headers.get('Retry-After'));
  const wait = Number.isFinite(seconds) ? Math.min(seconds, 3_600) * 1_000 : 0;
  const known: Record<number, SyncTrouble> = {
    401: 'wrong-password',
    403: method === 'GET' ? 'no-read-right' : 'no-write-right',
    404: missing(text),
    409: 'conflict',
    413: 'too-large',
    429: 'busy',
    503: 'busy',
  };
  return new SyncProblem(
    known[status] ?? (status >= 500 ? 'server-error' : 'not-couchdb'),
    `${status} ${text.slice(0, 200)}`,
    wait,
  );
}

function missing(text: string): SyncTrouble {
  const { success, data } = z.object({ error: z.literal('not_found'), reason: z.string() }).safeParse(jsonOf(text));
  if (!success) return 'not-couchdb';
  return data.reason === 'missing' || data.reason === 'deleted' ? 'no-document' : 'no-database';
}

/** `undefined` for what is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
