/**
 * Encrypts what a server keeps, so that it learns no more than how much there is and when it changed. The key is made of
 * a passphrase by PBKDF2-SHA-256 with the rounds that OWASP recommends (Password Storage Cheat Sheet, 2023); bodies by
 * AES-256-GCM with a random nonce (NIST SP 800-38D), bound to their names; names by HMAC-SHA-256.
 */
import { type Codec, ENCRYPTED, type Named } from './codec.ts';
import { SyncProblem } from './problem.ts';
import type { StoredDocument } from './remote.ts';

export const ROUNDS = 600_000;
/** More than this a hostile server might ask for, to keep the computer busy. */
const MOST_ROUNDS = 10_000_000;

/** What a passphrase is tried against; it stands on the server. All in base64. */
export interface Lock {
  salt: string;
  rounds: number;
  /** An encrypted text that the right passphrase opens. */
  check: string;
}

export interface Keys {
  body: CryptoKey;
  name: CryptoKey;
}

const CHECK = 'gleaner';

/** Another lock for a passphrase. */
export async function newLock(passphrase: string, rounds = ROUNDS): Promise<{ lock: Lock; keys: Keys }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const keys = await keysOf(passphrase, salt, rounds);
  return { lock: { salt: toBase64(salt), rounds, check: await seal(keys, CHECK, CHECK) }, keys };
}

/** @throws {SyncProblem} `wrong-passphrase` */
export async function unlock(passphrase: string, { salt, rounds, check }: Lock): Promise<Keys> {
  if (rounds > MOST_ROUNDS || rounds < ROUNDS / 1_000) throw new SyncProblem('not-couchdb', 'a lock of another kind');
  const keys = await keysOf(passphrase, fromBase64(salt), rounds);
  await open(keys, CHECK, check);
  return keys;
}

/** Documents as nobody without these keys can read them. */
export function sealed(keys: Keys): Codec {
  const idOf = async (name: string) => {
    const signed = await crypto.subtle.sign('HMAC', keys.name, new TextEncoder().encode(name));
    return ENCRYPTED + toBase64(new Uint8Array(signed)).replaceAll('+', '-').replaceAll('/', '_').replace('=', '');
  };
  return {
    idOf,
    encode: async (document) => {
      const _id = await idOf(document.name);
      return { _id, sealed: await seal(keys, _id, JSON.stringify(document)) };
    },
    decode: async ({ _id, sealed: text }: StoredDocument) => {
      if (typeof text !== 'string' || !_id.startsWith(ENCRYPTED))
        throw new SyncProblem('other-database', 'not encrypted');
      const document: Named = JSON.parse(await open(keys, _id, text));
      if ((await idOf(document.name)) !== _id) throw new SyncProblem('wrong-passphrase');
      return document;
    },
  };
}

async function keysOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Keys> {
  // The same letters typed on another keyboard may be composed otherwise.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, secret, 512);
  const [body, name] = [bits.slice(0, 32), bits.slice(32)];
  return {
    body: await crypto.subtle.importKey('raw', body, 'AES-GCM', false, ['encrypt', 'decrypt']),
    name: await crypto.subtle.importKey('raw', name, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  };
}

async function seal({ body }: Keys, name: string, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bound = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
  const locked = new Uint8Array(await crypto.subtle.encrypt(bound, body, new TextEncoder().encode(text)));
  const whole = new Uint8Array(iv.length + locked.length);
  whole.set(iv);
  whole.set(locked, iv.length);
  return toBase64(whole);
}

async function open({ body }: Keys, name: string, text: string): Promise<string> {
  try {
    const whole = fromBase64(text);
    const bound = { name: 'AES-GCM', iv: whole.slice(0, 12), additionalData: new TextEncoder().encode(name) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(bound, body, whole.slice(12)));
  } catch {
    throw new SyncProblem('wrong-passphrase');
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
