import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectAccount, disconnectAccount } from '../../lib/actions/zotero-account.ts';
import { type Sending, zoteroDeeds } from '../../lib/actions/zotero-deeds.ts';
import { papersById, savePage } from '../../lib/library/index.ts';
import { changeZotero, setZoteroAccount, zoteroAccount, zoteroSettings } from '../../lib/settings/zotero.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';
import { FakeZotero } from '../zotero/fake-zotero.ts';

const permissions = vi.hoisted(() => ({ contains: vi.fn(), request: vi.fn() }));

// The test double of the browser has no permissions, and there is no background beside a unit test.
vi.mock('wxt/browser', async (original) => {
  const { browser } = await original<typeof import('wxt/browser')>();
  return { browser: Object.assign(browser, { permissions }) };
});
vi.mock('../../lib/actions/tell-background.ts', () => ({ tellBackground: () => {} }));

let zotero: FakeZotero;
const ada = { userId: 7, name: 'ada', key: 'secret' };

/** A sending with a reader before it. */
function opened() {
  const shown: (Sending | undefined)[] = [];
  const deeds = zoteroDeeds((sending) => shown.push(sending));
  const becomes = (kind: string) => expect.poll(() => shown.at(-1)?.step.kind).toBe(kind);
  return { deeds, shown, becomes, kinds: () => shown.map((sending) => sending?.step.kind) };
}

beforeEach(async () => {
  zotero = new FakeZotero();
  await changeZotero({ port: Number(new URL(await zotero.start()).port) });
  permissions.contains.mockResolvedValue(true);
  permissions.request.mockResolvedValue(true);
  await emptyLibrary();
  await savePage(page([paper(1), paper(2)]), noon);
});
afterEach(() => zotero.stop());

test('papers are sent where the reader says', async () => {
  const { deeds, shown, becomes, kinds } = opened();
  deeds.onOpen([id(1), id(2)]);
  await becomes('choose');
  deeds.onSend(await papersById([id(1)]), 'C12');
  await becomes('sent');
  expect(kinds()).toEqual(['connecting', 'choose', 'sending', 'sending', 'sent']);
  expect(shown.at(-1)?.step).toMatchObject({ sent: [id(1)] });
  expect(await zoteroSettings()).toMatchObject({ kind: 'local', target: 'C12' });
  deeds.onClose();
  expect(shown.at(-1)).toBeUndefined();
});

test('the browser is asked first where it must be, and a No is told', async () => {
  permissions.contains.mockResolvedValue(false);
  const { deeds, shown, becomes } = opened();
  deeds.onOpen([id(1)]);
  await becomes('ask');
  permissions.request.mockResolvedValue(false);
  deeds.onAllow();
  // The browser asks only while the click is being answered.
  expect(permissions.request).toHaveBeenCalledTimes(1);
  await becomes('trouble');
  expect(shown.at(-1)?.step).toMatchObject({ trouble: 'not-allowed' });
  permissions.contains.mockResolvedValue(true);
  deeds.onRetry();
  await becomes('choose');
});

test('a Zotero that is not there is told, and nothing is shown of what was called off', async () => {
  await zotero.stop();
  const { deeds, shown, becomes } = opened();
  deeds.onOpen([id(1)]);
  await becomes('trouble');
  deeds.onRetry();
  deeds.onClose();
  const other = opened();
  other.deeds.onOpen([id(1)]);
  await other.becomes('trouble');
  expect(shown.at(-1)).toBeUndefined();
});

test('a sending that was stopped shows nothing more, not even in the dialog of the next one', async () => {
  const { deeds, shown, becomes, kinds } = opened();
  deeds.onOpen([id(1)]);
  await becomes('choose');
  const goOn = zotero.holdBack();
  deeds.onSend(await papersById([id(1)]), 'C12');
  await expect.poll(() => zotero.waiting).toBe(1);
  deeds.onClose();
  deeds.onOpen([id(2)]);
  await becomes('connecting');
  goOn();
  await becomes('choose');
  await expect.poll(async () => (await papersById([id(1)]))[0]?.sentToZotero).toBeDefined();
  await becomes('choose');
  expect(kinds()).toEqual(['connecting', 'choose', 'sending', undefined, 'connecting', 'choose']);
  expect(shown.at(-1)?.ids).toEqual([id(2)]);
});

test('papers go where they went last, and to the online library only while its account is known', async () => {
  await changeZotero({ kind: 'online' });
  const { deeds, shown, becomes } = opened();
  deeds.onOpen([id(1)]);
  await becomes('choose');
  expect(shown.at(-1)).toMatchObject({ where: 'local', account: undefined });
  await setZoteroAccount(ada);
  deeds.onOpen([id(1)]);
  await expect.poll(() => shown.at(-1)).toMatchObject({ where: 'online', account: 'ada', step: { kind: 'choose' } });
  deeds.onWhere('local');
  await expect.poll(() => shown.at(-1)).toMatchObject({ where: 'local', account: 'ada', step: { kind: 'choose' } });
});

test('no account is kept that the browser does not let us reach, and none once it is disconnected', async () => {
  permissions.request.mockResolvedValue(false);
  expect(await connectAccount('secret')).toEqual({ trouble: 'not-allowed' });
  expect(await zoteroAccount()).toBeUndefined();
  await setZoteroAccount(ada);
  await changeZotero({ kind: 'online' });
  await disconnectAccount();
  expect(await zoteroAccount()).toBeUndefined();
  expect(await zoteroSettings()).toMatchObject({ kind: 'local' });
});
