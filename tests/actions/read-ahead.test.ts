import { expect, test } from 'vitest';
import { oneAhead, readAhead } from '../../lib/actions/read-ahead.ts';

test('reads come in their order, two of them under way at a time', async () => {
  const begun: number[] = [];
  const reads = [0, 1, 2, 3].map((each) => async () => {
    begun.push(each);
    return each;
  });
  const come: [number, number][] = [];
  for await (const each of readAhead(reads)) come.push([each, begun.length]);
  expect(come).toEqual([
    [0, 2],
    [1, 3],
    [2, 4],
    [3, 4],
  ]);
});

test('a read that fails is told in its turn', async () => {
  const reads = [async () => 'first', async () => Promise.reject(new Error('unreadable')), async () => 'last'];
  const come: string[] = [];
  const reading = async () => {
    for await (const each of readAhead(reads)) come.push(each);
  };
  await expect(reading()).rejects.toThrow('unreadable');
  expect(come).toEqual(['first']);
});

test('whoever stops is not told of a read that fails afterwards', async () => {
  const reads = [async () => 'first', async () => Promise.reject(new Error('unreadable'))];
  for await (const each of readAhead(reads)) {
    expect(each).toBe('first');
    break;
  }
});

test('what fails while another is worked on is told once it is waited for', async () => {
  async function* all() {
    yield 'first';
    throw new Error('unreadable');
  }
  const come: string[] = [];
  const reading = async () => {
    for await (const each of oneAhead(all())) {
      come.push(each);
      await new Promise((resume) => setTimeout(resume));
    }
  };
  await expect(reading()).rejects.toThrow('unreadable');
  expect(come).toEqual(['first']);
});
