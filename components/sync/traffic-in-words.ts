import type { SyncStatus } from '../../lib/settings/sync.ts';
import { locale, t } from '../../lib/words/index.ts';

/** What came and went the last time, in a sentence. */
export function trafficInWords({ sent, received, bytes }: SyncStatus): string {
  return t('sync.traffic', { sent, received, size: sizeInWords(bytes) });
}

/** So many bytes as a reader counts them: "12.5 kB". */
export function sizeInWords(bytes: number): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const amount = bytes / (unit === 'kilobyte' ? 1_000 : 1_000_000);
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}
