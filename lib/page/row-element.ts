/**
 * The elements that are each paper's row in a list: what is to be hidden where the paper is. It is the largest element
 * around the heading that holds no other heading, if one of its siblings is of the same kind and holds exactly one
 * too; or, for a paper that is the only one of its part of the page, an element like the rows elsewhere on the page. So
 * neither the page around a single paper nor a box beside the list is ever taken for a row. In a list of terms it is a
 * `dt` with all that follows it up to the next one.
 * @param headings those of all papers that the page lists
 * @returns the rows by their headings, without those that cannot be told
 */
export function rowsOf(headings: Iterable<Element>): Map<Element, Element[]> {
  const all = [...headings];
  const holders = holdersOf(all);
  const items = new Map(all.map((heading) => [heading, climb(heading, holders, isOneOfSeveral)]));
  const kinds = new Set([...items.values()].flatMap((item) => (item && kindOf(item)) ?? []));
  const isAlike = (element: Element) => kinds.has(kindOf(element) ?? '');
  const rows = all.map((heading) => rowOf(items.get(heading) ?? climb(heading, holders, isAlike), holders));
  return new Map(
    all.map((heading, at): [Element, Element[]] => [heading, rows[at] ?? []]).filter(([, row]) => row.length),
  );
}

/** How many headings each element holds that holds any; itself, where it is one. */
type Holders = Map<Element, number>;

function holdersOf(headings: Element[]): Holders {
  const holders: Holders = new Map();
  for (const heading of headings) {
    for (let each: Element | null = heading; each; each = each.parentElement) {
      holders.set(each, (holders.get(each) ?? 0) + 1);
    }
  }
  return holders;
}

/** The largest such element around a heading that holds no other. */
function climb(heading: Element, holders: Holders, isItem: (element: Element, holders: Holders) => boolean) {
  let found: Element | undefined;
  for (let each: Element | null = heading; each && holders.get(each) === 1; each = each.parentElement) {
    if (isItem(each, holders)) found = each;
  }
  return found;
}

function isOneOfSeveral(element: Element, holders: Holders): boolean {
  // Not copied into a list: there may be thousands, and one of the first will do.
  for (const other of element.parentElement?.children ?? []) {
    if (other !== element && other.localName === element.localName && holders.get(other) === 1) return true;
  }
  return false;
}

/** What makes elements alike: their name and classes. Of boxes without a class there are too many. */
function kindOf({ localName, className }: Element): string | undefined {
  return className || /^(?:li|tr|d[td]|article)$/.test(localName) ? `${localName} ${className}` : undefined;
}

function rowOf(item: Element | undefined, holders: Holders): Element[] {
  if (!item) return [];
  const row = /^d[td]$/.test(item.localName) ? termWith(item) : [item];
  return row.reduce((held, element) => held + (holders.get(element) ?? 0), 0) === 1 ? row : [];
}

/** The `dt` that the element is or belongs to, and what follows it up to the next one. */
function termWith(item: Element): Element[] {
  let term: Element | null = item;
  while (term && term.localName !== 'dt') term = term.previousElementSibling;
  if (!term) return [item];
  const row: Element[] = [term];
  for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) row.push(next);
  return row;
}
