import { storage } from 'wxt/utils/storage';

/** Whether and when the reader is told what was passed. */
export interface DigestSettings {
  on: boolean;
  /** Of the day, 0 to 23, by the local clock. */
  hour: number;
  /** The local day on which the reader was told last, `YYYY-MM-DD`. */
  toldOn?: string | undefined;
}

const digest = storage.defineItem<DigestSettings>('local:digest', { fallback: { on: false, hour: 8 } });

/** What was chosen; off and eight in the morning where nothing was. */
export function digestSettings(): Promise<DigestSettings> {
  return digest.getValue();
}

/** Changes what is given. */
export async function changeDigest(change: Partial<DigestSettings>): Promise<void> {
  await digest.setValue({ ...(await digest.getValue()), ...change });
}
