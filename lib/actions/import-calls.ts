import { Refusal, type RefusalReason } from '../import/index.ts';
import type { Desk } from './import-desk.ts';

/** What a page asks the worker that imports. */
export type Call =
  | {
      id: number;
      name: 'read';
      file: Blob;
      options: Pick<NonNullable<Parameters<Desk['read']>[1]>, 'name' | 'columns'>;
    }
  | { id: number; name: 'commit'; tag: string }
  | { id: number; name: 'replace' }
  /** Calls that one off. */
  | { id: number; name: 'stop' };

/** What the worker answers: how far it has come, what came of it, or why nothing did. */
export type Answer = { id: number } & ({ done: number } | { result: unknown } | { error: SentError });

/** An error as it can be sent, with those that it comes from. */
export interface SentError {
  name: string;
  message: string;
  reason?: RefusalReason;
  cause?: SentError;
}

export function sentError(error: unknown, depth = 0): SentError {
  const { name, message, inner, cause, reason } = Object(error) as SentError & { inner?: unknown };
  const from = inner ?? cause;
  return {
    name: name ?? 'Error',
    message: message ?? String(error),
    ...(error instanceof Refusal && { reason }),
    ...(from !== undefined && depth < 5 && { cause: sentError(from, depth + 1) }),
  };
}

export function receivedError({ name, message, reason, cause }: SentError): Error {
  if (reason) return new Refusal(reason);
  const error = new Error(message, cause && { cause: receivedError(cause) });
  error.name = name;
  return error;
}
