export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/** The values below which half, 95 % and 99 % of the others lie, and the largest. */
export function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const below = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: below(0.5), p95: below(0.95), p99: below(0.99), max: below(1) };
}

export function median(values: readonly number[]): number {
  return percentiles(values).p50;
}
