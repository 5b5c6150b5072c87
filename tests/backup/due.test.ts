import { describe, expect, test } from 'vitest';
import { backupName, changesSinceBackup, isDue, isReminderDue, surplus } from '../../lib/backup/index.ts';

const hour = 60 * 60 * 1_000;
const now = new Date(2026, 10, 21, 9, 5).getTime();
const last = { at: now - 2 * hour, revision: 1_000 };

describe('a backup that asks nobody is due', () => {
  test.each<[string, number, number, boolean]>([
    ['not while nothing has changed, however long ago the last one was', 1_000, 90 * 24 * hour, false],
    ['not after some changes on the same day', 1_499, 0, false],
    ['after 500 changes, on the same day', 1_500, 0, true],
    ['after one change, a day later', 1_001, 22 * hour, true],
    ['not after one change, some hours later', 1_001, 21 * hour, false],
    ['after 500 changes of a library that was erased and begun anew', 500, 0, true],
  ])('%s', (_, revision, later, expected) => {
    expect(isDue(last, revision, now + later)).toBe(expected);
  });

  test('at the first change, where there has been none before', () => {
    expect(isDue({ at: 0, revision: 0 }, 1, now)).toBe(true);
  });
});

describe('a reader is reminded', () => {
  const [never, today, yesterday, lastWeek] = [0, now - 23 * hour, now - 24 * hour, now - 7 * 24 * hour];
  const earlier = { at: now - 90 * 24 * hour, revision: 1_000 };
  test.each<[string, number, { since: number; putOff: number }, boolean]>([
    ['not of changes that are younger than a day', 1_499, { since: today, putOff: never }, false],
    ['of one change that is a day old', 1_001, { since: yesterday, putOff: never }, true],
    ['of 500 changes on the same day', 1_500, { since: today, putOff: never }, true],
    ['not while nothing has changed', 1_000, { since: yesterday, putOff: never }, false],
    ['not of changes that nobody has looked for', 1_499, { since: never, putOff: never }, false],
    ['not in the week in which they have put it off', 1_500, { since: lastWeek, putOff: yesterday }, false],
    ['again a week after they have put it off', 1_500, { since: lastWeek, putOff: lastWeek }, true],
  ])('%s', (_, revision, waiting, expected) => {
    expect(isReminderDue(earlier, revision, waiting, now)).toBe(expected);
  });

  test('not of changes from before the last backup', () => {
    expect(isReminderDue(last, 1_001, { since: yesterday, putOff: never }, now)).toBe(false);
  });
});

test('a library that was erased counts its changes from the beginning', () => {
  expect(changesSinceBackup(last, 7)).toBe(7);
});

test('a backup is called by the local day and minute', () => {
  expect(backupName(now)).toBe('gleaner-backup-2026-11-21-0905.zip');
});

test('of our own files the last seven stay', () => {
  const written = Array.from({ length: 9 }, (_, at) => `/downloads/Gleaner/${at}.zip`);
  expect(surplus(written)).toEqual(['/downloads/Gleaner/0.zip', '/downloads/Gleaner/1.zip']);
  expect(surplus(written.slice(0, 7))).toEqual([]);
});
