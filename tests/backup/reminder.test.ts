import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { backUpDaily, backUpIfDue } from '../../lib/actions/backup.ts';
import { backupStatus, putReminderOff } from '../../lib/actions/backup-status.ts';
import { changesSince, savePage } from '../../lib/library/index.ts';
import { noteBackup, setBackupWay } from '../../lib/settings/backup.ts';
import { emptyLibrary, noon, page, paper } from '../library/shown-pages.ts';

const hour = 60 * 60 * 1_000;
const day = 24 * hour;
const isReminded = async (at: number) => (await backupStatus(at)).isReminderDue;

beforeEach(emptyLibrary);

describe('a reader who backs up with a click', () => {
  test('is reminded a day after the first change, and each week after putting it off, until it is done', async () => {
    await savePage(page([paper(1)]), noon);
    await backUpIfDue(noon);
    await backUpIfDue(noon + 5 * hour);
    expect([await isReminded(noon + 23 * hour), await isReminded(noon + day)]).toEqual([false, true]);
    await putReminderOff(noon + day);
    expect([await isReminded(noon + 7 * day), await isReminded(noon + 8 * day)]).toEqual([false, true]);
    const { revision } = await changesSince();
    await noteBackup({ at: noon + 8 * day, revision });
    await backUpIfDue(noon + 8 * day + hour);
    expect(await isReminded(noon + 9 * day)).toBe(false);
    await savePage(page([paper(2)]), noon + 9 * day);
    await backUpIfDue(noon + 9 * day);
    expect([await isReminded(noon + 9 * day), await isReminded(noon + 10 * day)]).toEqual([false, true]);
  });

  test('is left alone while the library is empty, or when they want no backups', async () => {
    await backUpIfDue(noon);
    expect(await isReminded(noon + 9 * day)).toBe(false);
    await savePage(page([paper(1)]), noon);
    await setBackupWay('never');
    await backUpIfDue(noon + 9 * day);
    expect(await isReminded(noon + 99 * day)).toBe(false);
  });
});

test('a reader whose backups are made by themselves is reminded when for a day they could not be', async () => {
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => false);
  await setBackupWay('downloads');
  await savePage(page([paper(1)]), noon);
  await expect(backUpIfDue(noon)).rejects.toThrow(/permission/);
  await expect(backUpIfDue(noon + hour)).rejects.toThrow(/permission/);
  expect([await isReminded(noon + 23 * hour), await isReminded(noon + day)]).toEqual([false, true]);
  expect((await backupStatus(noon)).failure).toMatch(/permission/);
});

test('it is looked for that also where no event told that the extension was switched on', async () => {
  backUpDaily();
  await expect.poll(() => browser.alarms.get('backup')).toMatchObject({ periodInMinutes: 30 });
});
