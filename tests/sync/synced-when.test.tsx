import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SyncedWhen } from '../../components/sync/SyncedWhen.tsx';
import type { SyncStatus } from '../../lib/settings/sync.ts';

const counts = { failures: 0, notBefore: 0, bytes: 0, received: 0, sent: 0, refused: 0, unreadable: 0 };
const lastDone = new Date(2026, 6, 1, 12, 30).getTime();

test.each<[string, Partial<SyncStatus>, number | undefined, RegExp]>([
  ['has not gone well yet', {}, undefined, /^Not synced yet\. $/],
  ['went well', { lastDone, bytes: 12_345 }, 0, /^Last synced Jul 1, 2026, 12:30.PM\. 12\.3 kB\. $/],
  ['went well, and has more to send', { lastDone }, 3, /^Last synced .*\. 3 changes wait to be sent\.$/],
  [
    'went wrong',
    { lastDone, trouble: 'wrong-password' },
    1,
    /^The server does not accept .* is safe\. 1 change waits to be sent\.Options$/,
  ],
])('the popup says of an exchange that %s what there is to say', (_, status, waiting, said) => {
  const line = <SyncedWhen status={{ ...counts, ...status }} waiting={waiting} onOptions={() => {}} />;
  expect(renderToStaticMarkup(line).replace(/<[^>]*>/g, '')).toMatch(said);
});
