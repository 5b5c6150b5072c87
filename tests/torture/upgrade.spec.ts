import { setTimeout as wait } from 'node:timers/promises';
import { SCHEMA } from '../../lib/library/database.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import type { GleanerBrowser } from '../e2e/gleaner.ts';
import { emptyLibrary } from '../e2e/library.ts';
import { expect, test } from '../e2e/test.ts';
import { makeLibrary, type Sample } from '../library/versions/make-library.ts';
import { samples } from '../library/versions/samples.ts';
import { kill, killAll, launch } from './crash-browser.ts';
import { Chance } from './crash-chance.ts';
import { tell, tries } from './promise.ts';

/** Of each of a sample's three papers: more than ten thousand in all. */
const COPIES = 3_334;

/**
 * Less than it takes to bring so many up to date, in milliseconds; and more than a machine may stand still that runs
 * several browsers at once, which was seen to be a second.
 */
const IDLE = 2_000;

test.afterEach(({ profile }) => killAll(profile));

test('a library that is killed while it is brought up to date opens again, whole', async ({ profile }, { project }) => {
  const chance = new Chance();
  const kills = tries({ short: 3, long: 20 });
  const broken: string[] = [];
  let gleaner = await launch(project.name, profile);
  for (let round = 0; round < kills; round += 1) {
    const { name, sample } = samples[round % samples.length] as (typeof samples)[number];
    await putLibrary(gleaner, sample);
    // Whatever opens the library brings it up to date.
    void gleaner.openOwn('library.html').catch(() => {});
    await wait(chance.between(0, 3_000));
    await kill(gleaner, profile);
    gleaner = await launch(project.name, profile);
    const start = performance.now();
    const library = await gleaner.openOwn('library.html');
    const isUpToDate = async () => (await gleaner.backstage.evaluate(summary)).version === SCHEMA;
    await expect.poll(isUpToDate, { timeout: 60_000, intervals: [100] }).toBe(true);
    console.log(`Version ${name} with ${3 * COPIES} papers: ${((performance.now() - start) / 1_000).toFixed(1)} s`);
    const found = JSON.stringify(await gleaner.backstage.evaluate(summary));
    await library.close();
    if (found !== JSON.stringify(wanted(sample))) broken.push(`${name}: ${found}`);
  }
  await gleaner.close();
  tell(`A library of ${3 * COPIES} papers that is killed in mid-upgrade opens again, whole (${project.name})`, {
    tries: kills,
    failures: broken.length,
  });
  expect(broken).toEqual([]);
});

test('a background brings a library up to date before it is ended', async ({ profile }, { project }) => {
  test.skip(project.name === 'chromium', 'Chromium gives a background half a minute, which no test can shorten.');
  const [{ sample }] = samples as [(typeof samples)[number]];
  const before = await launch(project.name, profile);
  await putLibrary(before, sample);
  await before.close();
  const gleaner = await launch(project.name, profile, { idle: IDLE });
  const found = () => gleaner.backstage.evaluate(summary);
  await expect.poll(found, { timeout: 60_000 }).toEqual(wanted(sample));
  await gleaner.close();
});

/** An alarm may wake the background at any moment, which then makes a library of its own. */
function putLibrary(gleaner: GleanerBrowser, sample: Sample): Promise<void> {
  return expect(async () => {
    await gleaner.stopBackground();
    await emptyLibrary(gleaner);
    await gleaner.backstage.evaluate(makeLibrary, { sample, copies: COPIES });
  }).toPass({ timeout: 60_000 });
}

/** What a library comes to, and which version it says it is. */
interface Summary {
  version: number;
  papers: number;
  counted: number;
  noted: number;
  tagged: number;
  sightings: number;
}

function wanted({ rows }: Sample): Summary {
  const papers = rows.papers as SavedPaper[];
  return {
    version: SCHEMA,
    papers: papers.length * COPIES,
    counted: papers.length * COPIES,
    noted: papers.filter(({ note }) => note !== '').length * COPIES,
    tagged: papers.flatMap(({ tags }) => tags).length * COPIES,
    sightings: (rows.sightings ?? []).length * COPIES,
  };
}

/** Runs in the browser. */
async function summary(): Promise<Summary> {
  const promised = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await promised(indexedDB.open('gleaner'));
  try {
    const stores = database.transaction(['papers', 'sightings', 'facts']);
    const [facts, papers, sightings] = ['facts', 'papers', 'sightings'].map((name) => stores.objectStore(name));
    const fact = async (name: string) => (await promised((facts as IDBObjectStore).get(name)))?.value as number;
    const version = await fact('schema');
    const rows = (await promised((papers as IDBObjectStore).getAll())) as SavedPaper[];
    return {
      version,
      papers: rows.length,
      counted: await fact('paperCount'),
      noted: rows.filter(({ note }) => note !== '').length,
      tagged: rows.flatMap(({ tags }) => tags).length,
      sightings: await promised((sightings as IDBObjectStore).count()),
    };
  } finally {
    database.close();
  }
}
