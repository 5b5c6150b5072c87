/**
 * `npm run capture -- <file.html|url> <site>/<page> [address]`: makes a fixture of a saved page or of one on the web.
 * `--force` takes the place of a fixture that is there; `--into <folder>` makes it elsewhere, without `expected.json`.
 */
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

try {
  // Vite runs TypeScript where Node itself does not yet, and gathers the sites.
  const { module } = await runnerImport(path.join(import.meta.dirname, 'capture/capture.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  await module.capture(process.argv.slice(2));
} catch (error) {
  console.error(`No capture: ${error.message}`);
  process.exitCode = 1;
}
