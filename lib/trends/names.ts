/** A person's name, taken apart so that its spellings can be compared: folded, without dots and hyphens. */
export interface PersonName {
  family: string;
  /** Given names and initials. */
  given: string[];
}

const particles = new Set('al bin da de del della den der di dos du ibn la le ten ter van von'.split(' '));

/** "LeCun, Yann" as "Yann LeCun"; other names as they are. */
export function inOrder(name: string): string {
  const [family = '', given, ...rest] = name.split(',').map((part) => part.trim());
  return given && rest.length === 0 ? `${given} ${family}` : name.trim();
}

/** Takes a name apart, in either order: "van den Oord, Aäron" and "Aaron van den Oord" alike. */
export function personName(name: string): PersonName {
  const words = folded(inOrder(name)).split(' ').filter(Boolean);
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1] as string)) start--;
  return { family: words.slice(start).join(' '), given: words.slice(0, Math.max(0, start)) };
}

/** Whether two given names may be one person's: what both have agrees, and an initial agrees with what it begins. */
export function mayBeOne(one: string[], other: string[]): boolean {
  if (one.length === 0 || other.length === 0) return one.length === other.length;
  return one.slice(0, other.length).every((name, at) => agree(name, other[at] as string));
}

function agree(one: string, other: string): boolean {
  return one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
}
