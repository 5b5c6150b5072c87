import { exportPapers } from '../../lib/actions/export-papers.ts';
import { dryRun } from '../../lib/actions/import-papers.ts';
import { Citekeys, formats } from '../../lib/export/index.ts';
import { aliasesOf, allPapers, newestIds, takenCitekeys } from '../../lib/library/index.ts';
import type { PaperId } from '../../lib/paper/paper.ts';

/** What the bench calls inside a page of Gleaner's. */
const exchange = { names: formats.map(({ id }) => id), writing, exporting, refusing };
export type Exchange = typeof exchange;
Object.assign(globalThis, { exchange });

const BATCH = 200;
const formatOf = (id: string) => formats.find((each) => each.id === id) as (typeof formats)[number];

/** Milliseconds that a format takes for each MB of its file, and `JSON.stringify` of the same rows for each of its own; reading the rows is left out. */
async function writing(id: string, most: number): Promise<{ ours: number; peer: number; megabytes: number }> {
  const citekeys = new Citekeys(await takenCitekeys());
  const spent = { reading: 0, peer: 0, peerSize: 0 };
  async function* rows() {
    let [done, pause] = [0, performance.now()];
    for await (const papers of allPapers(BATCH)) {
      const aliases = await aliasesOf(papers.map((paper) => paper.id));
      const batch = papers.map((paper) => ({
        ...paper,
        citekey: citekeys.of(paper),
        aliases: aliases.get(paper.id) as PaperId[],
      }));
      const read = performance.now();
      for (const row of batch) spent.peerSize += JSON.stringify(row).length;
      spent.peer += performance.now() - read;
      spent.reading += performance.now() - pause;
      yield batch;
      pause = performance.now();
      done += batch.length;
      if (done >= most) return;
    }
  }
  let size = 0;
  const start = performance.now();
  for await (const piece of formatOf(id).write(rows(), { total: most, otherRows: [] })) size += piece.length;
  const ours = performance.now() - start - spent.reading;
  return { ours: (ours / size) * 1e6, peer: (spent.peer / spent.peerSize) * 1e6, megabytes: size / 1e6 };
}

/** Seconds of a whole export, from the library to the file, and the file's MB. */
async function exporting(id: string): Promise<{ seconds: number; megabytes: number; papers: number }> {
  const start = performance.now();
  const { file } = await exportPapers({ format: formatOf(id) });
  return {
    seconds: (performance.now() - start) / 1_000,
    megabytes: file.size / 1e6,
    papers: (await newestIds()).length,
  };
}

const MEBIBYTE = 1024 * 1024;
const head = '@article{a, title = {A Sound Title}, year = 2024}\n';
const bad: Record<string, () => BlobPart[]> = {
  'BibTeX of 200 MB': () => Array(200).fill(' '.repeat(MEBIBYTE)),
  'BibTeX of 190 MB without an end': () => [head, '@article{b, title = {', ...Array(190).fill('{'.repeat(MEBIBYTE))],
  'RIS of 190 MB, a record without an end': () => [
    'TY  - JOUR\n',
    ...Array(190).fill('AU  - A\n'.repeat(MEBIBYTE / 8)),
  ],
  'JSON of a million levels': () => [`[{"type":"book","x":${'['.repeat(1e6)}${']'.repeat(1e6)}}]`],
  'JSON of 40 MB that breaks off': () => ['[{"type":"book","title":"', 'x'.repeat(40 * MEBIBYTE)],
  'CSV of three million columns': () => [`title,doi${',x'.repeat(3e6)}\n1,2\n`],
  'backup of two million lines of noise': () => ['{"kind":"gleaner","version":1}\n', 'x\n'.repeat(2e6)],
  'backup of one line of 190 MB': () => ['{"kind":"gleaner","version":1}\n', ...Array(190).fill('x'.repeat(MEBIBYTE))],
};

/** How long a bad file takes to be refused or reported, in milliseconds; the names of all where none is given. */
async function refusing(name?: string): Promise<string[] | number> {
  if (name === undefined) return Object.keys(bad);
  const file = new Blob(bad[name]?.() ?? []);
  const start = performance.now();
  await dryRun(file).catch(() => undefined);
  return performance.now() - start;
}
