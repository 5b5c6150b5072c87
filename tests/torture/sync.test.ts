import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../lib/sync/canonical.ts';
import { CouchInMemory } from '../sync/couch-in-memory.ts';
import { anyCollidingDeed, anyDeed, type Deed, perform } from '../sync/deeds.ts';
import { type Device, everythingOn, newDevice } from '../sync/device.ts';
import { tell, tries } from './promise.ts';

/**
 * `SYNC_RUNS=1000` runs so many. A failure tells its seed and path: `SYNC_SEED=… SYNC_PATH=…` runs that one again, and
 * `SYNC_SHRINK=1` looks for the shortest schedule that fails like it, which takes minutes.
 */
const { GLEANER_TORTURE, SYNC_RUNS, SYNC_SEED, SYNC_PATH, SYNC_SHRINK } = process.env;
interface Step {
  on: number;
  deed: Deed;
}
/** What befalls all three; and then two of them while the third is away, before one of these deletes everything. */
interface Schedule {
  steps: Step[];
  later: Step[];
}
const stepsOf = (deed: fc.Arbitrary<Deed>, devices: number, minLength: number, maxLength: number) =>
  fc.array(fc.record({ on: fc.nat(devices - 1), deed }), { minLength, maxLength });
const anySchedule = (papers: number): fc.Arbitrary<Schedule> =>
  fc.record({ steps: stepsOf(anyDeed(papers), 3, 4, 24), later: stepsOf(anyDeed(papers), 2, 0, 6) });
const begin: Step[] = [
  { on: 0, deed: { kind: 'see', papers: [0, 1], listing: 0 } },
  ...[0, 1, 2].map((on): Step => ({ on, deed: { kind: 'exchange' } })),
];
const collisions: fc.Arbitrary<Schedule> = fc.record({
  steps: stepsOf(anyCollidingDeed, 3, 4, 12).map((steps) => [...begin, ...steps]),
  later: stepsOf(anyCollidingDeed, 2, 0, 6),
});
const merged: Deed = { kind: 'merge', paper: 0, other: 1 };
const exchanged: Deed = { kind: 'exchange' };
const cut: Deed = { kind: 'fail', step: 1, fault: 'half written' };
/** Schedules that devices once did not end alike after. */
const examples: [Schedule][] = [
  [
    {
      steps: [
        ...begin,
        { on: 2, deed: { kind: 'delete', paper: 0 } },
        { on: 1, deed: { kind: 'tag', paper: 0 } },
        ...[1, 2].map((on): Step => ({ on, deed: exchanged })),
        { on: 1, deed: merged },
        { on: 0, deed: { kind: 'delete', paper: 0 } },
        { on: 1, deed: cut },
      ],
      later: [],
    },
  ],
  [
    {
      steps: [
        ...begin,
        { on: 1, deed: { kind: 'delete', paper: 1 } },
        { on: 2, deed: merged },
        { on: 1, deed: cut },
        { on: 0, deed: { kind: 'tag', paper: 0 } },
        { on: 1, deed: { kind: 'delete', paper: 0 } },
      ],
      later: [{ on: 1, deed: { kind: 'star', paper: 1 } }],
    },
  ],
];
const schedules = fc.oneof(anySchedule(5), anySchedule(2), collisions);

const settings = {
  numRuns: SYNC_RUNS ? Number(SYNC_RUNS) : tries({ short: 80, long: 1_000 }),
  endOnFailure: !SYNC_SHRINK,
  ...(!SYNC_PATH && { examples }),
  // `npm test` tries the same schedules each time; new ones are for the long run.
  ...((SYNC_SEED || GLEANER_TORTURE !== 'long') && { seed: Number(SYNC_SEED ?? 8) }),
  ...(SYNC_PATH && { path: SYNC_PATH }),
};

test('three devices end alike whatever befalls them; what a reader wrote is not lost, and what they took away stays away', {
  timeout: 1_800_000,
}, async () => {
  const devices = [await newDevice('a'), await newDevice('b'), await newDevice('c')];
  const property = fc.asyncProperty(schedules, async (schedule) => {
    for (const device of devices) await beginAnew(device);
    await follow(schedule, devices);
  });
  const outcome = await fc.check(property, settings);
  const promise = 'Three devices that sync end alike: no tag or note lost, none back from the dead';
  tell(promise, { tries: outcome.numRuns, failures: outcome.failed ? 1 : 0 });
  const report = await fc.asyncDefaultReportMessage(outcome);
  if (outcome.failed) throw new Error(report, { cause: outcome.errorInstance });
});

async function beginAnew({ database, join }: Device): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  await join();
}

async function follow({ steps, later }: Schedule, devices: Device[]): Promise<void> {
  const remote = new CouchInMemory();
  const written = new Written();
  for (const [mark, { on, deed }] of steps.entries()) {
    const device = devices[on] as Device;
    const before = await wordsOn(device);
    await perform(deed, device, devices, remote, mark + 1);
    // What an exchange changes nobody has decided.
    if (!/exchange|fail/.test(deed.kind)) written.note(before, await wordsOn(device));
  }
  for (let round = 0; round < 4; round++) for (const device of devices) await device.exchange(remote);
  const [one, ...others] = await Promise.all(devices.map(everythingOn));
  for (const other of others) expect(other).toEqual(one);
  const citekeys = one.papers.flatMap(({ citekey }: { citekey?: string }) => citekey ?? []);
  expect(new Set(citekeys).size, 'citekeys are unlike each other').toBe(citekeys.length);
  expect(await unsentOn(devices)).toEqual([0, 0, 0]);
  const left = await wordsOn(devices[0] as Device);
  expect(written.lost(left)).toEqual([]);
  // Records that are made one, parted or brought back have on purpose what they had before.
  const isPlain = steps.every(({ deed }) => !['merge', 'split', 'undo'].includes(deed.kind));
  if (isPlain) expect(written.risen(left)).toEqual([]);
  await expectSameOn(remote, devices);
  await expectNothingRisen(later, remote, devices);
}

/** What one device deletes knowing all of it stays deleted, also where a third has it as it was long before. */
async function expectNothingRisen(later: Step[], remote: CouchInMemory, devices: Device[]): Promise<void> {
  const [one, other] = devices as [Device, Device];
  for (const device of devices) await device.exchange(remote);
  for (const [mark, { on, deed }] of later.entries())
    await perform(deed, [one, other][on] as Device, [one, other], remote, 100 + mark);
  for (let round = 0; round < 4; round++) for (const device of [other, one]) await device.exchange(remote);
  await one.deletePapers((await one.database.papers.toArray()).map(({ id }) => id));
  for (let round = 0; round < 3; round++) for (const device of devices) await device.exchange(remote);
  expect(await Promise.all(devices.map(({ database }) => database.papers.toArray()))).toEqual([[], [], []]);
}

/** The tags and the texts of notes that readers gave and did not take away where they saw them. */
class Written {
  private readonly wanted = new Set<string>();
  private readonly unwanted = new Set<string>();

  note(before: Set<string>, after: Set<string>): void {
    for (const word of after) if (!before.has(word)) this.wanted.add(word);
    for (const word of before) if (!after.has(word)) this.takeAway(word);
  }

  private takeAway(word: string): void {
    this.wanted.delete(word);
    this.unwanted.add(word);
  }

  lost(left: Set<string>): string[] {
    return [...this.wanted].filter((word) => !left.has(word));
  }

  /** What rules give may be given again; every other word is given once. */
  risen(left: Set<string>): string[] {
    return [...this.unwanted].filter((word) => word !== 'x' && left.has(word));
  }
}

async function wordsOn({ database }: Device): Promise<Set<string>> {
  const papers = await database.papers.toArray();
  return new Set(papers.flatMap(({ tags, note }) => [...tags, ...(note.match(/n\d+\./g) ?? [])]));
}

function unsentOn(devices: Device[]): Promise<number[]> {
  return Promise.all(devices.map(({ countUnsent }) => countUnsent()));
}

/** Each device would send what the server has. */
async function expectSameOn(remote: CouchInMemory, devices: Device[]): Promise<void> {
  const contents = remote.contents();
  for (const { resendAll, store } of devices) {
    await resendAll();
    for (const { name, body } of await store.unsent(1_000)) {
      const there = contents[name];
      expect(canonical(there && JSON.parse(there)), name).toBe(canonical(JSON.parse(JSON.stringify(body))));
    }
  }
}
