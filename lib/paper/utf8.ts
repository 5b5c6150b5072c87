const encoder = new TextEncoder();
let room = new Uint8Array(0);

/**
 * Texts one behind the other, as UTF-8. Each is encoded by itself: joined to one with letters of another script, all
 * would first take twice the room.
 */
export function utf8(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const most = texts.reduce((length, text) => length + text.length, 0) * 3;
  if (room.length < most) room = new Uint8Array(most);
  let end = 0;
  for (const text of texts) end += encoder.encodeInto(text, room.subarray(end, end + text.length * 3)).written;
  return room.slice(0, end);
}
