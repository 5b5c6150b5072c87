import type { SearchablePaper } from '../../../lib/search/index.ts';
import type { Query } from '../../search/corpus/queries.ts';
import type { Engine } from './engine.ts';
import { keystrokes } from './keystrokes.ts';

const parts = 12;
const compared = 800;
const listLength = 50;

/** How many lists stay the same when the papers come in twelve parts, each half as long again as the one before. */
export async function sameLists(
  create: () => Promise<Engine>,
  whole: Engine,
  library: readonly SearchablePaper[],
  queries: readonly Query[],
): Promise<{ count: number; of: number }> {
  const inParts = await create();
  let start = 0;
  for (let part = 1; part <= parts; part++) {
    const end = Math.round((library.length * (1.5 ** part - 1)) / (1.5 ** parts - 1));
    inParts.add?.(library.slice(start, end));
    start = end;
  }
  const texts = [...queries.map(({ text }) => text), ...keystrokes(queries)].slice(0, compared);
  const list = (engine: Engine, text: string) => engine.search(text, listLength).join(' ');
  return { count: texts.filter((text) => list(whole, text) === list(inParts, text)).length, of: texts.length };
}
