import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '../e2e/test.ts';
import { type Act, capture, edit, importFile, write } from './crash-acts.ts';
import { kill, killAll, launch } from './crash-browser.ts';
import { Chance } from './crash-chance.ts';
import { Ledger } from './crash-ledger.ts';
import { type Found, halves, readLibrary } from './crash-library.ts';
import { tell, tries } from './promise.ts';

/** How many milliseconds the browser is given at most, once something has been acknowledged. */
const acts: { act: Act; latest: number }[] = [
  { act: capture, latest: 600 },
  { act: edit, latest: 800 },
  { act: importFile, latest: 200 },
  { act: write, latest: 800 },
];

test.afterEach(({ profile }) => killAll(profile));

test('whatever was acknowledged outlives a browser that is killed', async ({ profile }, { project }) => {
  const [ledger, chance] = [new Ledger(), new Chance()];
  const kills = tries({ short: 10, long: 100 });
  const [lost, halved]: string[][] = [[], []];
  let gleaner = await launch(project.name, profile);
  for (let round = 0; round < kills; round += 1) {
    const { act, latest } = acts[round % acts.length] as (typeof acts)[number];
    const go = await act({ gleaner, ledger, chance, round });
    let isKilled = false;
    const going = go().catch((error) => {
      // What is under way when the browser goes, fails with it.
      if (!isKilled) throw error;
    });
    await Promise.race([going, aMoment(ledger, chance, latest)]);
    isKilled = true;
    await kill(gleaner, profile);
    // Of what was under way some never hears that its browser has gone.
    await Promise.race([going, wait(1_000)]);
    gleaner = await launch(project.name, profile);
    const found: Found = await readLibrary(gleaner);
    lost?.push(...ledger.losses(found.papers).map((loss) => `kill ${round}: ${loss}`));
    halved?.push(...halves(found).map((half) => `kill ${round}: ${half}`));
    ledger.takeOver(found.papers);
    console.log(
      `${project.name}: kill ${round + 1} of ${kills}, while ${act.name}; ${ledger.count} acknowledgements so far`,
    );
  }
  await gleaner.close();
  tell(`Acknowledged papers, tags and notes outlive a kill (${project.name})`, {
    tries: kills,
    failures: lost?.length ?? 0,
  });
  tell(`Nothing is half-written after a kill (${project.name})`, { tries: kills, failures: halved?.length ?? 0 });
  expect([lost, halved]).toEqual([[], []]);
  // Otherwise nothing was proved.
  expect(ledger.count).toBeGreaterThan(kills);
});

/**
 * A moment within the work: mostly after something was acknowledged, however slow the machine, and at times before. The
 * first round gives the others the papers that they work on.
 */
async function aMoment(ledger: Ledger, chance: Chance, latest: number): Promise<void> {
  const before = ledger.count;
  const isEarly = before > 0 && chance.next() < 0.25;
  const longest = before > 0 ? 5_000 : 60_000;
  for (let waited = 0; !isEarly && waited < longest && ledger.count === before; waited += 10) await wait(10);
  await wait(chance.between(0, latest));
}
