interface ArrayType<Array> {
  new (length: number): Array;
}

type NumberArray = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

/** A list of numbers that grows, and takes no more room than an array of their type. */
export class Numbers<Array extends NumberArray> {
  private array: Array;
  private length = 0;

  constructor(private readonly type: ArrayType<Array>) {
    this.array = new type(1 << 10);
  }

  push(value: number): void {
    if (this.length === this.array.length) this.array = twice(this.array, this.type);
    this.array[this.length++] = value;
  }

  get size(): number {
    return this.length;
  }

  /** What has been pushed, as a view of what more may be pushed to. */
  taken(): Array {
    return this.array.subarray(0, this.length) as Array;
  }

  /** What has been pushed, in an array of just that size. */
  done(): Array {
    return this.length === this.array.length ? this.array : (this.array.slice(0, this.length) as Array);
  }
}

/** A copy with room for twice as many. */
export function twice<Array extends NumberArray>(array: Array, type: ArrayType<Array>): Array {
  const larger = new type(array.length * 2);
  larger.set(array);
  return larger;
}
