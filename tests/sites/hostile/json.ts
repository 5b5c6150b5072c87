import type { Random } from './random.ts';
import { hostileText, spoiled } from './texts.ts';

type Json = Record<string, unknown>;

/** JSON cut off or otherwise broken, of another kind, or whole with one value in it that is not what it was. */
export function spoiledJson(json: string, random: Random): string {
  if (random.once(4)) return spoiled(json, random);
  try {
    const value = JSON.parse(json);
    spoilOne(value, random);
    return random.once(10) ? JSON.stringify(otherValue(value, random)) : JSON.stringify(value);
  } catch {
    return spoiled(json, random);
  }
}

/** Goes down at random, and spoils where it stops. */
function spoilOne(value: unknown, random: Random): void {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.length === 0) return;
  const key = random.pick(keys);
  const inner = (value as Json)[key];
  const hasInner = typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0;
  if (hasInner && !random.once(6)) spoilOne(inner, random);
  else if (random.once(5)) delete (value as Json)[key];
  else (value as Json)[key] = otherValue(inner, random);
}

function otherValue(value: unknown, random: Random): unknown {
  const ways: (() => unknown)[] = [
    () => spoiled(String(value), random),
    () => hostileText(random),
    () => null,
    () => [],
    () => ({}),
    () => [value, value],
    () => ({ value, name: value, id: value }),
    () => random.pick([0, -1, 1.5, 1e21, 2 ** 53, true, false]),
    () => JSON.parse('{"__proto__":{"title":"x"},"length":-1}'),
    () => JSON.parse(`${'['.repeat(300)}${']'.repeat(300)}`),
  ];
  return random.pick(ways)();
}
