import { storage } from 'wxt/utils/storage';

/** After how many days a paper that nobody has cared for leaves the inbox; `undefined`: never. */
export type Retention = (typeof retentions)[number] | undefined;
export const retentions = [30, 90, 365] as const;

const days = storage.defineItem<number>('local:retention', { fallback: 0 });

export async function retention(): Promise<Retention> {
  const stored = await days.getValue();
  return retentions.find((each) => each === stored);
}

export async function setRetention(chosen: Retention): Promise<void> {
  await days.setValue(chosen ?? 0);
}
