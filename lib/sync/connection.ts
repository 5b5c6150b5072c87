import * as z from 'zod/mini';
import { asProblem, jsonOf, problemOf } from './couch-problem.ts';
import { SyncProblem } from './problem.ts';
import { readText } from './read-text.ts';

z.config({ jitless: true });

/** So long an answer is waited for, in milliseconds. */
const PATIENCE = 60_000;

export interface Account {
  /** Of the database: `https://couch.example/papers`. */
  url: string;
  user: string;
  password: string;
}

/** Counts what goes over the network. */
export interface Traffic {
  requests: number;
  /** Bytes of bodies, both ways. */
  bytes: number;
}

/** The way to a database: who asks, and what is let in of the answers. */
export class Connection {
  readonly traffic: Traffic = { requests: 0, bytes: 0 };

  constructor(
    private readonly account: Account,
    private readonly patience = PATIENCE,
  ) {}

  /**
   * Asks for what the schema describes.
   * @param path behind the database's address
   * @throws {SyncProblem} where the answer is another one, or none
   */
  async ask<Schema extends z.ZodMiniType>(
    path: string,
    schema: Schema,
    body?: object,
    method = body ? 'POST' : 'GET',
  ): Promise<z.infer<Schema>> {
    const text = await this.send(path, method, body && JSON.stringify(body));
    const { success, data } = schema.safeParse(jsonOf(text));
    if (!success) throw new SyncProblem('not-couchdb', `an answer of another kind to ${path.split('?')[0]}`);
    return data;
  }

  private async send(path: string, method: string, body?: string): Promise<string> {
    const { url, user, password } = this.account;
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (user) headers.Authorization = `Basic ${base64(`${user}:${password}`)}`;
    if (body) headers['Content-Type'] = 'application/json';
    this.traffic.requests += 1;
    this.traffic.bytes += body?.length ?? 0;
    const asked = {
      method,
      headers,
      ...(body && { body }),
      ...restrictions,
      signal: AbortSignal.timeout(this.patience),
    };
    const answer = await fetch(`${url}${path}`, asked).catch(asProblem('no-answer'));
    if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400))
      throw new SyncProblem('redirect');
    const text = await readText(answer).catch(asProblem('cut-off'));
    this.traffic.bytes += text.length;
    if (!answer.ok) throw problemOf(answer, method, text);
    return text;
  }
}

/** A password goes to the address that was typed, and nowhere else. */
const restrictions = {
  redirect: 'manual',
  credentials: 'omit',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
} as const;

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
