/** JSON with the keys of every object in one order: two values are the same if it is. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (isPlain(each) ? inOrder(each) : each));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
