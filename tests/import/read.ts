import { formatOf, type ImportFormat, openFile, type Reading } from '../../lib/import/index.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';

/** When these tests import. */
export const at = Date.UTC(2026, 10, 21);

/** All that a format reads in a file; the format that the file is taken for, unless it is given. */
export async function readings(file: Blob | string, format?: ImportFormat): Promise<Reading[]> {
  const opened = await openFile(typeof file === 'string' ? new Blob([file]) : file);
  const all: Reading[] = [];
  const chosen = format ?? formatOf(opened);
  if (!chosen) throw new Error('no format knows this file');
  for await (const some of chosen.read(opened, { at })) all.push(...some);
  return all;
}

/** The papers of a file, each as the library would have it. @throws when an entry cannot be read */
export async function papersIn(file: Blob | string): Promise<SavedPaper[]> {
  return (await readings(file)).map((reading) => {
    if ('paper' in reading) return reading.paper.record;
    throw new Error(JSON.stringify(reading));
  });
}

/** The lines that cannot be read, and why. */
export async function problemsIn(file: Blob | string): Promise<[line: number, problem: string][]> {
  const all = await readings(file);
  return all.flatMap((reading) => ('problem' in reading ? [[reading.line, reading.problem]] : []));
}
