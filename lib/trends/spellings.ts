import { termsOf } from './terms.ts';

/** How most titles write each of these terms; in slices. */
export function* spellings(
  keys: ReadonlySet<string>,
  titles: Iterable<string>,
): Generator<undefined, Map<string, string>> {
  const forms = new Map<string, Map<string, number>>();
  for (const title of titles) {
    yield;
    for (const [key, form] of termsOf(title)) {
      if (!keys.has(key)) continue;
      const counted = forms.get(key) ?? new Map<string, number>();
      forms.set(key, counted.set(form, (counted.get(form) ?? 0) + 1));
    }
  }
  return new Map([...forms].map(([key, counted]) => [key, mostCounted(counted)]));
}

/** The one that was counted most often; of several the first by letters. */
export function mostCounted(counted: ReadonlyMap<string, number>): string {
  const [[best = ''] = []] = [...counted].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  return best;
}
