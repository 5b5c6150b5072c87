import { expect, test } from 'vitest';
import { PaperWindow } from '../../../components/library/paper-window.ts';
import type { PaperId, SavedPaper } from '../../../lib/paper/paper.ts';

const ids = (...numbers: number[]) => numbers.map((number) => `arxiv:${number}` as PaperId);

/** A window over a library whose every reading waits to be let through. */
function opened(gone: PaperId[] = []) {
  const readings: PaperId[][] = [];
  const waiting: (() => void)[] = [];
  let edition = 1;
  const window = new PaperWindow(
    async (wanted) => {
      readings.push(wanted);
      await new Promise<void>((resolve) => waiting.push(resolve));
      const there = wanted.filter((id) => !gone.includes(id));
      return there.map((id) => ({ id, title: `${id} ${edition}` }) as SavedPaper);
    },
    () => {},
  );
  const answer = async () => {
    waiting.shift()?.();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  return { window, readings, answer, edit: () => void edition++ };
}

test('while papers are read, those that only pass by are not asked for', async () => {
  const { window, readings, answer } = opened();
  window.want(ids(1, 2));
  for (let at = 3; at < 100; at++) window.want(ids(at, at + 1));
  await answer();
  await answer();
  expect(readings).toEqual([ids(1, 2), ids(99, 100)]);
});

test('a paper that has changed is shown as it was until it has been read again', async () => {
  const { window, answer, edit } = opened();
  const [id] = ids(1) as [PaperId];
  window.want([id]);
  await answer();
  edit();
  window.change([id]);
  expect(window.get(id)?.title).toBe('arxiv:1 1');
  await answer();
  expect(window.get(id)?.title).toBe('arxiv:1 2');
});

test('a paper that is gone is asked for once', async () => {
  const { window, readings, answer } = opened(ids(2));
  window.want(ids(1, 2));
  await answer();
  await answer();
  expect(readings).toEqual([ids(1, 2)]);
});

test('of a long list no more than some screens are remembered', async () => {
  const { window, answer } = opened();
  for (let at = 0; at < 3_000; at += 50) {
    window.want(ids(...Array.from({ length: 50 }, (_, place) => at + place)));
    await answer();
  }
  const [first, last] = ids(0, 2_999) as [PaperId, PaperId];
  expect([window.get(first), window.get(last)?.id]).toEqual([undefined, last]);
});
