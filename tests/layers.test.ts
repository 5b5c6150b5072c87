import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Who may import whom, by folder. Every room of lib may enter itself and `lib/paper`; only `actions` introduces rooms. */
const mayEnter: Record<string, string[]> = {
  'lib/paper': ['zod', '@noble/hashes'],
  'lib/sites': [],
  'lib/page': ['lib/words'],
  'lib/library': ['dexie'],
  'lib/search': ['fuse.js'],
  'lib/export': ['fflate'],
  'lib/import': ['papaparse', '@citation-js/core', '@citation-js/plugin-bibtex', 'fflate', 'zod'],
  'lib/messages': ['zod', '@webext-core/messaging'],
  'lib/backup': ['fflate'],
  'lib/zotero': ['zod'],
  'lib/sync': ['zod'],
  'lib/settings': ['wxt'],
  'lib/status': ['wxt', 'lib/words'],
  'lib/trends': ['d3-force'],
  'lib/words': ['wxt', '@wxt-dev/i18n'],
  'lib/actions': ['lib/*', 'wxt'],
  components: ['react', 'lib/words', 'temml', 'd3-force', 'd3-scale', 'd3-shape'],
  entrypoints: ['components', 'lib/*', 'react', 'react-dom', 'dexie-react-hooks', 'tinykeys', 'wxt'],
};

const everywhere = ['lib/paper'];
/** What the build makes from the texts. */
const generated = '.wxt';

const sources = ['entrypoints', 'components', 'lib']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file));

function room(file: string): string {
  const [top = '', second = ''] = file.split(path.sep);
  return top === 'lib' ? `lib/${second}` : top;
}

interface Import {
  from: string;
  /** A room, or a package's name. */
  to: string;
  isType: boolean;
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g;

function importsOf(file: string): Import[] {
  const code = readFileSync(path.join(root, file), 'utf8');
  return [...code.matchAll(statement)].map(([, type, ...names]) => {
    const name = names.find((each) => each !== undefined) as string;
    return { from: file, to: target(file, name), isType: type !== undefined };
  });
}

function target(file: string, name: string): string {
  if (name.startsWith('.')) return room(path.join(path.dirname(file), name));
  return name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] as string);
}

function isAllowed({ from, to, isType }: Import): boolean {
  const own = room(from);
  const allowed = [own, generated, ...everywhere, ...(mayEnter[own] ?? [])];
  if (allowed.includes(to) || (to.startsWith('lib/') && allowed.includes('lib/*'))) return true;
  // What a component draws may have a type from anywhere in lib; that brings no code in.
  return isType && own === 'components' && to.startsWith('lib/');
}

test('every folder of the house is known', () => {
  expect(Object.keys(mayEnter)).toEqual(
    expect.arrayContaining([...new Set(sources.map(room))].filter((name) => !name.endsWith('.md'))),
  );
});

describe('no room enters another that it may not', () => {
  test.each(sources)('%s', (file) => {
    expect(importsOf(file).filter((each) => !isAllowed(each))).toEqual([]);
  });
});

test('no entrypoint is imported', () => {
  const strays = sources
    .flatMap(importsOf)
    .filter(({ from, to }) => to === 'entrypoints' && room(from) !== 'entrypoints');
  expect(strays).toEqual([]);
});

test('an entrypoint connects and decides nothing: none has a program longer than a screen', () => {
  const isLong = (file: string) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 51;
  expect(sources.filter((file) => room(file) === 'entrypoints' && file.endsWith('.ts') && isLong(file))).toEqual([]);
});

test('a site file knows papers as types only, and the document that is handed in', () => {
  const strays = sources
    .filter((file) => room(file) === 'lib/sites')
    .flatMap(importsOf)
    .filter(({ to, isType }) => to !== 'lib/sites' && !(to === 'lib/paper' && isType));
  expect(strays).toEqual([]);
});
