import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../lib/sync/canonical.ts';
import { CouchInMemory } from './couch-in-memory.ts';
import { anyDeed, type Deed, perform } from './deeds.ts';
import { type Device, everythingOn, newDevice } from './device.ts';

/**
 * `SYNC_RUNS=1000` runs more of them. A failure tells its seed and path: `SYNC_SEED=… SYNC_PATH=…` runs that one again,
 * and `SYNC_SHRINK=1` looks for the shortest schedule that fails like it, which takes minutes.
 */
const { SYNC_RUNS = '150', SYNC_SEED, SYNC_PATH, SYNC_SHRINK } = process.env;
const settings = {
  numRuns: Number(SYNC_RUNS),
  endOnFailure: !SYNC_SHRINK,
  ...(SYNC_SEED && { seed: Number(SYNC_SEED) }),
  ...(SYNC_PATH && { path: SYNC_PATH }),
};

interface Step {
  on: number;
  deed: Deed;
}
const anyStep: fc.Arbitrary<Step> = fc.record({ on: fc.nat(2), deed: anyDeed });
const schedules = fc.array(anyStep, { minLength: 4, maxLength: 24 });

test('three devices end alike whatever befalls them, and nothing that a reader wrote is lost', {
  timeout: 1_800_000,
}, async () => {
  const devices = [await newDevice('a'), await newDevice('b'), await newDevice('c')];
  await fc.assert(
    fc.asyncProperty(schedules, async (steps) => {
      for (const device of devices) await beginAnew(device);
      await follow(steps, devices);
    }),
    settings,
  );
});

async function beginAnew({ database, join }: Device): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  await join();
}

async function follow(steps: Step[], devices: Device[]): Promise<void> {
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
  expect(await unsentOn(devices)).toEqual([0, 0, 0]);
  expect(written.lost(await wordsOn(devices[0] as Device))).toEqual([]);
  await expectSameOn(remote, devices);
}

/** The tags and the texts of notes that readers gave and did not take away where they saw them. */
class Written {
  private readonly wanted = new Set<string>();

  note(before: Set<string>, after: Set<string>): void {
    for (const word of after) if (!before.has(word)) this.wanted.add(word);
    for (const word of before) if (!after.has(word)) this.wanted.delete(word);
  }

  lost(left: Set<string>): string[] {
    return [...this.wanted].filter((word) => !left.has(word));
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
