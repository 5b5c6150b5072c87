import { browser } from 'wxt/browser';
import { SyncedWhen } from '../../components/sync/SyncedWhen.tsx';
import { useSyncStatus } from './use-sync-status.ts';

/** How the exchange with other devices stands; nothing while there is none. */
export default function SyncLine() {
  const { status, waiting } = useSyncStatus();
  if (!status) return null;
  return <SyncedWhen {...{ status, waiting }} onOptions={() => void browser.runtime.openOptionsPage()} />;
}
