import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { mostBytes } from './limits.ts';
import { Refusal } from './problems.ts';
import { zipNames } from './zip-names.ts';

const readable = /\.(?:jsonl|json|bib|ris|csv|tsv|txt)$/i;
const PIECE = 16 * 1024;
/** Text does not become so many times smaller; what does, and is as large as that, was made to fill the memory. */
const MOST_PACKED = 100;
const SUSPICIOUS = 32 * 1024 * 1024;

/** Whether a file begins as zip files do. */
export async function isZip(file: Blob): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && three === 3 && four === 4;
}

/**
 * The first file in a zip that papers can be read from, a plain text only where there is nothing else; and how many more
 * there are. It is unpacked piece by piece, and no further than a file may be large, whatever the zip says of its size.
 * @throws {Refusal} when there is none, or it is too large or damaged
 */
export async function unzipped(zip: Blob): Promise<{ blob: Blob; leftOut: number }> {
  const names = (await zipNames(zip)).filter(isReadable);
  const telling = names.filter((name) => !/\.txt$/i.test(name));
  const [wanted, ...others] = telling.length > 0 ? telling : names;
  return { blob: await unpacked(zip, wanted), leftOut: others.length };
}

function isReadable(name: string): boolean {
  const path = name.replaceAll('\\', '/');
  return readable.test(path) && !/(?:^|\/)[._]/.test(path);
}

/** @param wanted the name of the file; the first that is met when not given */
async function unpacked(zip: Blob, wanted: string | undefined): Promise<Blob> {
  const found = new Found(wanted);
  const unzip = new Unzip((file) => found.meet(file));
  unzip.register(UnzipInflate);
  for (let at = 0; at < zip.size && !found.isDone; at += PIECE) {
    const piece = new Uint8Array(await zip.slice(at, at + PIECE).arrayBuffer());
    found.packed += piece.length;
    try {
      unzip.push(piece, at + PIECE >= zip.size);
    } catch {
      throw new Refusal(found.isTooLarge ? 'tooLarge' : 'badZip');
    }
  }
  return found.file();
}

/** The file that is being unpacked, once it was met. */
class Found {
  /** How many bytes of the zip have been gone through. */
  packed = 0;
  isDone = false;
  isTooLarge = false;
  private isMet = false;
  private size = 0;
  private most = 0;
  private readonly parts: BlobPart[] = [];

  constructor(private readonly wanted: string | undefined) {}

  meet(file: UnzipFile): void {
    if (this.isMet || !isReadable(file.name) || file.name !== (this.wanted ?? file.name)) return;
    this.isMet = true;
    file.ondata = (error, piece, isLast) => {
      if (error) throw error;
      this.add(piece, isLast);
    };
    file.start();
  }

  file(): Blob {
    if (!this.isMet) throw new Refusal('noFileInZip');
    if (!this.isDone) throw new Refusal('badZip');
    return new Blob(this.parts);
  }

  private add(piece: Uint8Array, isLast: boolean): void {
    this.most ||= mostBytes(piece);
    this.size += piece.length;
    const isBomb = this.size > SUSPICIOUS && this.size > this.packed * MOST_PACKED;
    this.isTooLarge = isBomb || this.size > this.most;
    if (this.isTooLarge) throw new Error('too large');
    // The piece is a window that the next one overwrites.
    this.parts.push(new Blob([piece.slice()]));
    this.isDone = isLast;
  }
}
