/** What readers look at of an address, in the words of https://url.spec.whatwg.org/#api. */
export type Address = Pick<URL, 'href' | 'origin' | 'hostname' | 'pathname' | 'search'>;

// A lower-case host under a domain of letters, without a port; no part of the path empty or beginning with a dot; and of
// signs only those that every part of an address may hold.
const plain =
  /^(https?:\/\/((?:[a-z\d]+[.-])+[a-z]{2,}))(\/(?:[\w~-][\w.~:%,;=+()-]*\/)*(?:[\w~-][\w.~:%,;=+()-]*)?)(\?[\w.~:%,;=&+-]*)?$/;

/**
 * An absolute address in its parts, if it is a plain one: most are, `new URL` would leave them as they are, and takes ten
 * times as long. `undefined` for all others, good or not.
 * @param address absolute, or from the root of the base's host on: `/abs/2401.01234`
 */
export function plainAddress(address: string, base?: URL | string): Address | undefined {
  const whole = base && address.startsWith('/') ? originOf(`${base}`) + address : address;
  const [href, origin, hostname, pathname, search = ''] = plain.exec(whole) ?? [];
  // A question mark alone is no search, though it stays in the address.
  if (!href || !origin || !hostname || !pathname || search === '?') return undefined;
  return { href, origin, hostname, pathname, search };
}

function originOf(base: string): string {
  return /^https?:\/\/[^/?#]+/.exec(base)?.[0] ?? '';
}
