/** Puts fields into an order, which is looked for once for all objects that have the same fields. */
export class FieldOrder {
  private readonly known = new Map<string, string[]>();

  /** @param compare names of fields; by the alphabet where it says nothing */
  constructor(private readonly compare: (one: string, other: string) => number = () => 0) {}

  /** The names of an object's fields. */
  of(value: object): string[] {
    const fields = Object.keys(value);
    const signature = fields.join('\n');
    const known = this.known.get(signature);
    if (known) return known;
    const sorted = fields.sort((one, other) => this.compare(one, other) || (one < other ? -1 : 1));
    this.known.set(signature, sorted);
    return sorted;
  }

  /** The same value, the fields of every object in it in order. */
  deep(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => this.deep(each));
    const sorted: Record<string, unknown> = {};
    for (const field of this.of(value)) sorted[field] = this.deep((value as Record<string, unknown>)[field]);
    return sorted;
  }
}
