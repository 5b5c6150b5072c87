import { beforeEach, expect, test, vi } from 'vitest';
import type { Message } from '../../../components/Toast.tsx';
import { InboxSection } from '../../../entrypoints/options/InboxSection.tsx';
import { readManifest } from '../../../lib/library/bare-index.ts';
import { countPapers, savePage } from '../../../lib/library/index.ts';
import { onMessage } from '../../../lib/messages/protocol.ts';
import { setRetention } from '../../../lib/settings/retention.ts';
import { livePage } from '../../components/live-page.ts';
import { emptyLibrary, noon, page, paper } from '../../library/shown-pages.ts';

beforeEach(async () => {
  await emptyLibrary();
  await setRetention(30);
  await savePage(page([paper(1)]), noon - 365 * 86_400_000);
});

test('the inbox is cleared and filled again by the reader, and the background, which alone indexes, hears of it', async () => {
  const heard = vi.fn();
  onMessage('index', heard);
  const told: (Message | undefined)[] = [];
  const live = livePage(<InboxSection tell={(message) => told.push(message)} />);
  await expect.poll(() => live.body.textContent).toContain('1 paper would go');
  live.press('Delete 1 paper now');
  await expect.poll(() => told).toMatchObject([{ text: expect.stringContaining('cleared') }]);
  expect([await countPapers(), await readManifest()]).toEqual([0, undefined]);
  expect(heard).toHaveBeenCalledTimes(1);
  told[0]?.undo?.();
  await expect.poll(countPapers).toBe(1);
  await expect.poll(() => heard.mock.calls.length).toBe(2);
});
