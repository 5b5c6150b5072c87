import { strFromU8 } from 'fflate';

/** The end of a zip's list of its files, with where that begins: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
/** A file in that list. */
const FILE = { signature: 0x02014b50, length: 46 };
const UTF8 = 1 << 11;

/** The names of the files in a zip, in order, as it lists them at its end; none where that is damaged. */
export async function zipNames(zip: Blob): Promise<string[]> {
  const end = await viewOf(zip.slice(-END.length - END.longestComment));
  let at = end.byteLength - END.length;
  while (at >= 0 && end.getUint32(at, true) !== END.signature) at--;
  if (at < 0) return [];
  const [size, from] = [end.getUint32(at + 12, true), end.getUint32(at + 16, true)];
  return [...namesIn(await viewOf(zip.slice(from, from + size)))];
}

function* namesIn(list: DataView): Generator<string> {
  let at = 0;
  while (at + FILE.length <= list.byteLength && list.getUint32(at, true) === FILE.signature) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((place) => list.getUint16(at + place, true));
    const bytes = new Uint8Array(list.buffer, at + FILE.length, Math.min(name, list.byteLength - at - FILE.length));
    yield strFromU8(bytes, !(list.getUint16(at + 8, true) & UTF8));
    at += FILE.length + name + extra + comment;
  }
}

async function viewOf(part: Blob): Promise<DataView> {
  return new DataView(await part.arrayBuffer());
}
