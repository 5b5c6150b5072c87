import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, root } from './built.ts';

interface Message {
  code: string;
  file?: string;
  message: string;
}

/** The warnings that libraries give as they are: Mozilla wants them unchanged. A chunk is named without its hash. */
const known = [
  // @citation-js/core, where a caller asks for a bibliography as elements, which none of ours does.
  'UNSAFE_VAR_ASSIGNMENT in assets/bibtex-grammar.js',
  // react-dom, twice: `dangerouslySetInnerHTML` of a new element and of one that is there, which no component of ours uses.
  'UNSAFE_VAR_ASSIGNMENT in chunks/pages.js',
  'UNSAFE_VAR_ASSIGNMENT in chunks/pages.js',
];

/** What `web-ext lint` runs. */
function lint(folder: string): Record<'errors' | 'notices' | 'warnings', Message[]> {
  const linter = path.join(root, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', '--boring', folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}

test('Mozilla’s linter has nothing to say but of libraries', () => {
  const { errors, notices, warnings } = lint(folderOf('firefox'));
  const said = ({ code, file = '' }: Message) => `${code} in ${file.replace(/-[\w-]{8}\.js$/, '.js')}`;
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  expect(warnings.map(said).sort()).toEqual(known);
});
