/** `npm run bench -- search`: bundles the search bench as the extension is bundled, and runs it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');
const outDir = path.join(root, 'node_modules/.cache/gleaner-search-bench');
const input = Object.fromEntries(
  ['main', 'one-engine', 'merging'].map((name) => [name, path.join(import.meta.dirname, `${name}.ts`)]),
);

await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { ssr: true, copyPublicDir: false, outDir, minify: false, target: 'node20', rollupOptions: { input } },
});
const { status } = spawnSync(process.execPath, [path.join(outDir, 'main.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
