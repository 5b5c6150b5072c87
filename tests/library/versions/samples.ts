import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sample } from './make-library.ts';

/** A sample library of every version that was ever given out, by the names of their files. */
export const samples: { name: string; sample: Sample }[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    name: file.replace('.json', ''),
    sample: JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')),
  }));
