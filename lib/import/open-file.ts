import { BACKUP, MOST_TEXT_BYTES, mostBytes } from './limits.ts';
import { Refusal } from './problems.ts';
import type { OpenedFile } from './reading.ts';
import { textPieces, utf8OrLatin } from './text-pieces.ts';
import { isZip, unzipped } from './unzip.ts';

const HEAD = 64 * 1024;

/**
 * Opens a file: takes it out of its zip, and finds out how its letters are encoded.
 * @throws {Refusal} when it is empty, too large, or holds no text
 */
export async function openFile(file: Blob): Promise<OpenedFile> {
  if (file.size === 0) throw new Refusal('empty');
  if (file.size > mostBytes(await start(file))) throw new Refusal('tooLarge');
  const { blob, leftOut } = (await isZip(file)) ? await unzipped(file) : { blob: file, leftOut: 0 };
  const bytes = await start(blob);
  const marked = markedEncoding(bytes);
  const guessed = marked ?? guessedEncoding(bytes);
  const beginning = new TextDecoder(guessed).decode(bytes);
  if (isBinary(beginning)) throw new Refusal('binary');
  // A backup is UTF-8, and too long to be gone through for nothing.
  const isSure = guessed !== 'utf-8' || marked !== undefined || BACKUP.test(beginning);
  const encoding = isSure ? guessed : await utf8OrLatin(blob);
  const head = new TextDecoder(encoding).decode(bytes);
  const [text, pieces] = [() => textOf(blob, encoding), () => textPieces(blob, encoding)];
  return { head, blob, encoding, isMarked: marked !== undefined, leftOut, text, pieces };
}

async function start(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
}

/** What its first bytes say: https://encoding.spec.whatwg.org/#bom-sniff */
function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 has a zero in nearly every second place of a text in Latin letters. */
function guessedEncoding(bytes: Uint8Array): string {
  const zeros = [0, 0];
  for (const [i, byte] of bytes.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = bytes.length / 5;
  if (odd > many && even < many / 10) return 'utf-16le';
  return even > many && odd < many / 10 ? 'utf-16be' : 'utf-8';
}

function isBinary(head: string): boolean {
  const controls = head.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return head.includes('\0') || controls > head.length / 20;
}

async function textOf(blob: Blob, encoding: string): Promise<string> {
  if (blob.size > MOST_TEXT_BYTES) throw new Refusal('tooLarge');
  let text = '';
  for await (const piece of textPieces(blob, encoding)) text += piece;
  return text;
}
