import type { ChromiumBrowser } from '../e2e/chromium.ts';
import { test } from '../e2e/test.ts';
import { launchFilled } from './search-library.ts';
import { limit, median, print, ratio } from './table.ts';

declare global {
  var answered: Promise<number>;
}

const ROUNDS = 9;
const minutes = 60_000;

// The goal is a time, or so much more than an empty page of the extension takes, whichever is longer.
for (const [size, time, more] of [
  [10_000, 130, 70],
  [100_000, 220, 140],
] as const) {
  test(`the first answer among ${size} papers`, async ({ chromiumGleaner: fresh, profile }) => {
    test.setTimeout(20 * minutes);
    await fresh.context.addInitScript(typeAndWatch);
    const without = await openings(fresh, () => 'popup.html');
    const { gleaner, lines: typed } = await launchFilled(profile, size);
    await gleaner.context.addInitScript(typeAndWatch);
    const empty = await openings(gleaner, () => 'manifest.json');
    const newest = await openings(gleaner, () => 'popup.html');
    const answer = await openings(gleaner, (round) => `popup.html#${encodeURIComponent(typed[round] as string)}`);
    const goal = Math.max(time, empty + more);
    const among = `among ${size.toLocaleString('en')} papers`;
    print([
      limit('open an empty page of the extension', empty, Number.POSITIVE_INFINITY, 'ms'),
      limit(`open the popup, to the newest ${among}`, newest, goal, 'ms'),
      ratio(`the same, against the popup of an empty library`, [newest], [without], 1.5),
      limit(`open the popup and type, to the first answer ${among}`, answer, goal, 'ms'),
    ]);
    await gleaner.close();
  });
}

/** The middle of some openings, in milliseconds from navigation to the painted answer; the first ones warm up. */
async function openings(gleaner: ChromiumBrowser, fileOf: (round: number) => string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 2 * ROUNDS; round++) {
    const tab = await gleaner.openOwn(fileOf(round));
    times.push(await tab.evaluate(() => answered));
    await tab.close();
  }
  return median(times.slice(ROUNDS));
}

/**
 * Runs in each page from its start: types what stands behind the `#` at once, and notes the first frame that answers. The
 * newest papers have headings; so have the words in their place, where there are none.
 */
function typeAndWatch(): void {
  const wanted = decodeURIComponent(location.hash.slice(1));
  const answer = wanted ? '[data-paper-id] mark' : location.pathname === '/popup.html' ? 'main h2' : 'body';
  let isTyped = wanted === '';
  globalThis.answered = new Promise((resolve) => {
    const look = () => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (!isTyped && field) {
        isTyped = true;
        // React hears only of what its own setter has not set.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, wanted);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      const isThere = isTyped && document.querySelector(answer);
      // What is there at the beginning of a frame is painted at its end.
      if (isThere) void scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' });
      else requestAnimationFrame(look);
    };
    look();
  });
}
