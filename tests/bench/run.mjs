/** `npm run bench`: the figures of pages, saving and popup; `npm run bench -- search`: those of the search, with its options; `-- sync`: those of the exchange with other devices. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const [what, ...options] = process.argv.slice(2);
const commands =
  what === 'search'
    ? [['node', 'tests/bench/search/run.mjs', ...options]]
    : what === 'sync'
      ? [
          ['npx', 'wxt', 'build'],
          ['npx', 'playwright', 'test', '-c', 'tests/bench/sync', ...options],
        ]
      : [
          ['npx', 'wxt', 'build'],
          ['npx', 'wxt', 'build', '-b', 'firefox', '--mv3'],
          ['npx', 'playwright', 'test', '-c', 'tests/bench', ...process.argv.slice(2)],
        ];
for (const [command, ...rest] of commands) {
  const { status } = spawnSync(command, rest, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
