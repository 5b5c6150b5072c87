import type { Sort, SortKey } from './tree.ts';

export const sortKeys: readonly SortKey[] = ['relevance', 'seen', 'published', 'title', 'upvotes', 'stars'];

/** Every order as it is typed; with `-` it is turned round. */
export const sortOrders = [...sortKeys, ...sortKeys.map((key) => `-${key}` as const)];

/** The order that `seen` or `-seen` asks for. Titles go from A to Z, everything else from the most to the least. */
export function readOrder(order: (typeof sortOrders)[number]): Sort {
  const by = order.replace(/^-/, '') as SortKey;
  return { kind: 'sort', by, descending: (by !== 'title') !== order.startsWith('-') };
}

/** An order as `readOrder` reads it. */
export function printOrder({ by, descending }: Sort): string {
  return readOrder(by).descending === descending ? by : `-${by}`;
}
