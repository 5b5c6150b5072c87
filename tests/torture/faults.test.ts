import { beforeEach, describe, expect, test } from 'vitest';
import { exportPapers } from '../../lib/actions/export-papers.ts';
import { paperAs } from '../../lib/actions/paper-as.ts';
import { type ExportFormat, formats } from '../../lib/export/index.ts';
import { database } from '../../lib/library/database.ts';
import { newestPapers } from '../../lib/library/index.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { whyUnsaved } from '../../lib/status/unsaved.ts';
import { arm, disarm, type Fault, faults } from './faults.ts';
import { tell, tries } from './promise.ts';
import { livedIn, writePaths } from './write-paths.ts';

const jsonl = formats.find(({ id }) => id === 'jsonl') as ExportFormat;
const bibtex = formats.find(({ id }) => id === 'bibtex') as ExportFormat;
const exported = async () => (await exportPapers({ format: jsonl })).file.text();

/** So many places of a long write are tried, the first ones and some of the others. */
const MOST = tries({ short: 6, long: 1_000 });

/** Everything that the database holds. */
async function everything(): Promise<object> {
  const stores = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]));
  return Object.fromEntries(stores);
}

beforeEach(livedIn);

type Write = () => Promise<unknown>;

/** Has a write fail at each of its places in turn, until it comes through. @returns how often it failed */
async function failEverywhere(fault: Fault, write: Write, check: (error: unknown) => Promise<void>): Promise<number> {
  for (let place = 0, failed = 0; ; failed += 1) {
    arm(fault, place);
    const error = await write().then(
      () => undefined,
      (reason: unknown) => reason ?? 'nothing',
    );
    if (!disarm()) {
      expect(error, 'with room').toBeUndefined();
      return failed;
    }
    expect(error, `told of place ${place}`).toBeDefined();
    await check(error);
    place += place < MOST ? 1 : Math.ceil(place / 2);
  }
}

const told = { QuotaExceededError: /disk is full/, UnknownError: /could not be written \(UnknownError/ };

describe.each(faults)('$error $when', (fault) => {
  test.each(Object.entries(writePaths))('%s: all or nothing, and all of it once there is room', async (_, prepare) => {
    const write = await prepare();
    const [before, file] = [await everything(), await exported()];
    let [checked, failures] = [0, 1];
    try {
      const failed = await failEverywhere(fault, write, async (error) => {
        checked += 1;
        expect(whyUnsaved(error)).toMatch(told[fault.error]);
        expect(await everything()).toEqual(before);
        expect(await exported()).toBe(file);
      });
      expect(failed, 'places at which it may fail').toBeGreaterThan(0);
      expect(await everything()).not.toEqual(before);
      failures = 0;
    } finally {
      tell('What meets a full disk or a broken store is written whole or not at all, and told', {
        tries: checked,
        failures,
      });
    }
  });

  test('papers are exported and copied under citekeys that cannot be stored', async () => {
    const before = await everything();
    const papers = await newestPapers(9);
    arm(fault, 0);
    const { file } = await exportPapers({ format: bibtex });
    expect([disarm(), (await file.text()).match(/^@/gm)]).toEqual([true, papers.map(() => '@')]);
    arm(fault, 0);
    const copied = await paperAs(papers[0] as SavedPaper, 'bibtex');
    expect([disarm(), copied]).toEqual([true, expect.stringMatching(/^@misc\{\w/)]);
    expect(await everything()).toEqual(before);
  });
});
