import { SCHEMA } from '../../lib/library/database.ts';
import { dailyPage } from '../e2e/daily-page.ts';
import type { Tab } from '../e2e/gleaner.ts';
import { badgeOf, emptyLibrary, loseLibrary, storesIn } from '../e2e/library.ts';
import { readSampleDay } from '../e2e/sample-day.ts';
import { expect, test } from '../e2e/test.ts';
import { makeLibrary } from '../library/versions/make-library.ts';
import { samples } from '../library/versions/samples.ts';
import { tell } from './promise.ts';

const NEWER = 'This library is of a newer Gleaner.';
const surfaces = ['popup.html', 'library.html', 'options.html', 'sidepanel.html'];

test('pages give way to a newer Gleaner within a second; then its library is only read, and all say so', async ({
  gleaner,
}, { project }) => {
  await readSampleDay(gleaner);
  const old = await gleaner.openOwn('library.html');
  await expect.poll(() => textOf(old)).toContain('12 papers');
  const waited = await gleaner.backstage.evaluate(becomeNewer, SCHEMA);
  await expect.poll(() => textOf(old)).toContain(NEWER);
  const before = JSON.stringify(await storesIn(gleaner));
  const silent: string[] = [];
  for (const file of surfaces) {
    const tab = await gleaner.openOwn(file);
    const isTold = async () => (await textOf(tab)).includes(NEWER);
    await expect
      .poll(isTold, file)
      .toBe(true)
      .catch(() => void silent.push(file));
    await tab.close();
  }
  gleaner.serve(
    'https://huggingface.co/papers/date/2026-09-16',
    dailyPage({ cards: [{ id: '2609.90040', title: 'Later than the library' }] }),
  );
  const page = await gleaner.open('https://huggingface.co/papers/date/2026-09-16');
  await expect.poll(async () => (await badgeOf(gleaner, page)).title).toContain('your library is of a newer Gleaner');
  expect(silent).toEqual([]);
  expect(JSON.stringify(await storesIn(gleaner))).toBe(before);
  tell(`An old page gives way to a newer Gleaner within a second (${project.name})`, {
    tries: 1,
    failures: waited < 1_000 ? 0 : 1,
  });
  tell(`A newer library is only read, and every page says so (${project.name})`, {
    tries: surfaces.length + 1,
    failures: silent.length,
  });
});

test('a page that keeps a library from being brought up to date is named', async ({ gleaner }, { project }) => {
  test.skip(project.name === 'firefox', 'Firefox has told none of the pages that wait');
  const [{ sample }] = samples as [(typeof samples)[number]];
  // To forget what was known of the library wakes the background, which would bring it up to date before it is held.
  await emptyLibrary(gleaner);
  await gleaner.stopBackground();
  const { backstage } = gleaner;
  await Promise.all([
    loseLibrary(gleaner),
    backstage.evaluate(makeLibrary, { sample, copies: 1 }),
    backstage.evaluate(hold),
  ]);
  const library = await gleaner.openOwn('library.html');
  await expect.poll(() => textOf(library)).toContain('The library waits to be brought up to date.');
  await expect.poll(() => textOf(library)).toMatch(/Close these: .*manifest\.json/);
  await gleaner.backstage.evaluate(letGo);
  await expect.poll(() => textOf(library)).not.toContain('waits to be brought up to date');
  await expect.poll(() => textOf(library)).toContain('Tidal rhythms of the common limpet');
});

function textOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

/** Runs in the browser: what a later version would do to the library. @returns how many milliseconds others kept it waiting */
function becomeNewer(schema: number): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('gleaner', (schema + 1) * 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('later');
      request.transaction?.objectStore('facts').put({ name: 'schema', value: schema + 1 });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(performance.now() - start);
    };
  });
}

/** What a page of an old version held. */
type Holding = { held?: IDBDatabase };

/** Runs in the browser: opens the library, as an old version did, and does not let go of it. */
function hold(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.open('gleaner');
    request.onsuccess = () => {
      (window as Holding).held = request.result;
      resolve();
    };
  });
}

function letGo(): void {
  (window as Holding).held?.close();
}
