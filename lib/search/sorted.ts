type Order<Item> = (a: Item, b: Item) => number;

/** How many are sorted, or merged, before something else may be done. */
const SLICE = 1_024;

/** A sorted copy, for more items than a page can sort in a frame: slices are sorted by themselves, and merged. */
export function* sorted<Item>(items: readonly Item[], order: Order<Item>): Generator<undefined, Item[]> {
  let runs: Item[][] = [];
  for (let at = 0; at < items.length; at += SLICE) {
    if (at > 0) yield;
    runs.push(items.slice(at, at + SLICE).sort(order));
  }
  while (runs.length > 1) {
    const longer: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(yield* merged(runs[at] as Item[], runs[at + 1] ?? [], order));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<Item>(first: Item[], second: Item[], order: Order<Item>): Generator<undefined, Item[]> {
  const all: Item[] = [];
  let [ofFirst, ofSecond] = [0, 0];
  while (ofFirst < first.length && ofSecond < second.length) {
    const isFirst = order(first[ofFirst] as Item, second[ofSecond] as Item) <= 0;
    all.push((isFirst ? first[ofFirst++] : second[ofSecond++]) as Item);
    if (all.length % SLICE === 0) yield;
  }
  return all.concat(first.slice(ofFirst), second.slice(ofSecond));
}
