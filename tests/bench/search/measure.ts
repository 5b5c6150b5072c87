import type { SearchablePaper } from '../../../lib/search/index.ts';
import { endlessPapers } from '../../search/corpus/corpus.ts';
import { type Answer, foundNothing, macroQuality, qualityByClass } from '../../search/corpus/quality.ts';
import { type Query, queries } from '../../search/corpus/queries.ts';
import { Random } from '../../search/corpus/random.ts';
import { longestSliceForAll } from './all-slices.ts';
import { timed, timedLater } from './clock.ts';
import type { Engine } from './engine.ts';
import { engines } from './engines.ts';
import type { EngineFigures } from './figures.ts';
import { keystrokes, timeKeystrokes } from './keystrokes.ts';
import { memory } from './memory.ts';
import { median, percentiles } from './percentiles.ts';
import { sameLists } from './same-lists.ts';
import { savedFigures } from './saved-figures.ts';

const shown = 10;
const addedLater = 150;

/** Measures one engine over one library, in a process of its own that runs with `--expose-gc`. */
export async function measure(name: string, size: number, seconds: number): Promise<EngineFigures> {
  const create = engines[name] as () => Promise<Engine>;
  const stream = endlessPapers();
  const take = (count: number) => Array.from({ length: count }, () => stream.next().value as SearchablePaper);
  const [library, later] = [take(size), take(addedLater)];
  const asked = queries(library);

  const { buildMilliseconds, megabytes, engine } = await built(create, library, seconds);
  const answers = answered(engine, asked, seconds);
  const figures: EngineFigures = {
    engine: name,
    buildMilliseconds,
    megabytes,
    quality: macroQuality(answers),
    qualityByClass: Object.fromEntries(qualityByClass(answers)),
    foundNothing: foundNothing(answers),
    keystrokes: timeKeystrokes((text) => engine.search(text, shown), keystrokes(asked), seconds),
    ...similarFigures(engine, later),
    ...(await savedFigures(create, engine, size)),
  };
  if (name === 'gleaner') {
    figures.sameLists = await sameLists(create, engine, library, asked);
    figures.longestSliceForAllMilliseconds = longestSliceForAll(library);
  }
  return { ...figures, ...addFigures(engine, later) };
}

/** Builds the index up to three times, while there is time; the first is cold. Its memory counts where none is saved. */
async function built(create: () => Promise<Engine>, library: SearchablePaper[], seconds: number) {
  const end = performance.now() + seconds * 1_000;
  const before = await memory();
  const engine = await create();
  const times = [await timedLater(() => engine.build(library))];
  const megabytes = (await memory()) - before;
  while (times.length < 3 && performance.now() < end) {
    const again = await create();
    times.push(await timedLater(() => again.build(library)));
  }
  return { buildMilliseconds: median(times), megabytes, engine };
}

/** The answers to the queries in no order, as many as there is time for. */
function answered(engine: Engine, asked: readonly Query[], seconds: number): Answer[] {
  const end = performance.now() + seconds * 1_000;
  const answers: Answer[] = [];
  for (const query of new Random(3).shuffled(asked)) {
    if (performance.now() > end) break;
    answers.push({ query, ids: engine.search(query.text, shown) });
  }
  return answers;
}

function similarFigures({ similar }: Engine, papers: SearchablePaper[]) {
  if (!similar) return {};
  return { similarMilliseconds: percentiles(papers.slice(0, 50).map((paper) => timed(() => similar(paper, shown)))) };
}

function addFigures(engine: Engine, later: SearchablePaper[]) {
  const { add } = engine;
  if (!add) return {};
  const single = later.slice(100).map((paper) => timed(() => add([paper])));
  return { addOneMilliseconds: median(single), addHundredMilliseconds: timed(() => add(later.slice(0, 100))) };
}
