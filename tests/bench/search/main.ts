/** `node tests/bench/search/run.mjs [--size 1000]… [--engine fuse]… [--seconds 60]` */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { clockName } from './clock.ts';
import { comparisons } from './comparison.ts';
import { engines } from './engines.ts';
import type { EngineFigures, Library } from './figures.ts';
import { goals, verdict } from './goals.ts';
import { losses } from './losses.ts';
import { percentiles } from './percentiles.ts';
import { tables } from './tables.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['1000', '10000'] },
    engine: { type: 'string', multiple: true, default: Object.keys(engines) },
    seconds: { type: 'string', default: '60' },
  },
});
const results = path.resolve('tests/bench/results');

for (const size of values.size.map(Number)) {
  const measured: EngineFigures[] = [];
  for (const engine of values.engine) {
    console.error(`${engine}, ${size.toLocaleString('en')} papers`);
    const figures = await apart<EngineFigures>('one-engine', [engine, String(size), values.seconds]);
    if (engine === 'gleaner') figures.longestMergeSliceMilliseconds = await apart<number>('merging', [String(size)]);
    measured.push(figures);
  }
  const library = { size, engines: measured };
  console.log(tables(library));
  write(library);
}

/** What a script tells from a process of its own: heap and compiled code of one do not touch another's. */
function apart<Told>(script: string, options: string[]): Promise<Told> {
  const child = fork(path.join(import.meta.dirname, `${script}.js`), options, {
    execArgv: ['--expose-gc', '--max-old-space-size=12000'],
  });
  return new Promise((resolve, reject) => {
    child.on('message', (told) => resolve(told as Told));
    child.on('exit', (code) =>
      reject(new Error(`${[script, ...options].join(' ')} ended with ${code} and told nothing.`)),
    );
  });
}

function write(library: Library): void {
  const [ours, ...peers] = library.engines;
  const report = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: os.cpus()[0]?.model,
    cores: os.availableParallelism(),
    clock: clockName,
    papers: library.size,
    engines: library.engines.map(({ keystrokes, ...figures }) => {
      return { ...figures, keystrokes: { count: keystrokes.length, ...percentiles(keystrokes) } };
    }),
    sameKeystrokes: ours ? comparisons(ours, peers) : [],
    goals: goals(library).map((goal) => ({ ...goal, verdict: verdict(goal) })),
    losses: losses(library),
  };
  mkdirSync(results, { recursive: true });
  writeFileSync(path.join(results, `search-${library.size}.json`), `${JSON.stringify(report, null, 2)}\n`);
}
