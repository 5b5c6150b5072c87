import { timedLater } from './clock.ts';
import type { Engine } from './engine.ts';
import { memory } from './memory.ts';
import { median } from './percentiles.ts';

/** How large the saved index is, how long it takes to load, and the memory it then takes; nothing where none is saved. */
export async function savedFigures(create: () => Promise<Engine>, engine: Engine, size: number) {
  const saved = savedParts(engine);
  if (!saved) return {};
  const times: number[] = [];
  for (let round = 0; round < 5; round++) times.push((await loaded(create, saved)).milliseconds);
  const bytes = saved.reduce((sum, part) => sum + part.length, 0);
  const megabytes = await memoryOf(create, saved);
  return { megabytes, saved: { bytesPerPaper: bytes / size, loadMilliseconds: median(times) } };
}

/** An engine loaded from a copy, as a database gives one. */
async function loaded(create: () => Promise<Engine>, saved: Uint8Array[]) {
  const engine = await create();
  const copy = saved.map((part) => part.slice());
  const milliseconds = await timedLater(() => engine.load?.(copy));
  return { engine, milliseconds };
}

/** The memory of a loaded index, without what building one leaves behind. */
async function memoryOf(create: () => Promise<Engine>, saved: Uint8Array[]): Promise<number> {
  const before = await memory();
  const { engine } = await loaded(create, saved);
  const megabytes = (await memory()) - before;
  // Asked once more, it cannot be thrown away before it was measured.
  engine.search('held', 1);
  return megabytes;
}

/** Nothing where the index is too long for a string of JSON. */
function savedParts(engine: Engine): Uint8Array[] | undefined {
  try {
    return engine.save?.();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
