import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilHeard } from '../../lib/messages/until-heard.ts';

const unheard = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a message that comes while the background ends is sent again until it is heard', async () => {
  const send = vi.fn<() => Promise<string>>().mockRejectedValueOnce(unheard).mockRejectedValueOnce(unheard);
  const answer = untilHeard(send.mockResolvedValueOnce('heard'));
  await vi.runAllTimersAsync();
  expect(await answer).toBe('heard');
  expect(send).toHaveBeenCalledTimes(3);
});

test('what nobody ever hears is told as that', async () => {
  const send = vi.fn(() => Promise.reject(unheard));
  const answer = expect(untilHeard(send)).rejects.toBe(unheard);
  await vi.runAllTimersAsync();
  await answer;
  expect(send).toHaveBeenCalledTimes(4);
});

test('a message that was heard and refused is not sent again', async () => {
  const send = vi.fn(() => Promise.reject(new Error('Refused.')));
  await expect(untilHeard(send)).rejects.toThrow('Refused.');
  expect(send).toHaveBeenCalledTimes(1);
});
