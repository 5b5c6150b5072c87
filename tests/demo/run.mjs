/** `npm run demo`: shows Gleaner at work on sample listings, in a real Chromium. `--headed` shows the browser too. */
import path from 'node:path';
import { runnerImport } from 'vite';

try {
  // Vite runs TypeScript where Node itself does not yet.
  const { module } = await runnerImport(path.join(import.meta.dirname, 'demo.ts'), { configFile: false });
  await module.demo({ headed: process.argv.includes('--headed') });
} catch (error) {
  console.error(`The demo stopped: ${error.message.split('\n')[0]}`);
  process.exitCode = 1;
}
