import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const output = path.join(root, '.output');

/** The browsers that there is a build for, each by the name of its folder. */
export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

export function folderOf(target: Target): string {
  const folder = path.join(output, `${target}-mv3`);
  if (!existsSync(folder)) throw new Error(`There is no build in ${folder}: run \`npm run zip\` first.`);
  return folder;
}

/** The manifest as the browser gets it. */
export function manifestOf(target: Target) {
  return JSON.parse(readFileSync(path.join(folderOf(target), 'manifest.json'), 'utf8'));
}

/** The files of a build whose names end so: their paths within it, and what is in them. */
export function filesOf(target: Target, ending: string): { file: string; text: string }[] {
  const folder = folderOf(target);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
  return files.sort().map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
}
