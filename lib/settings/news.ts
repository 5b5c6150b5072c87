import { storage } from 'wxt/utils/storage';

/** The version that an update has brought and whose news the reader has not read; empty when there is none. */
const unread = storage.defineItem<string>('local:unreadNews', { fallback: '' });

export async function hasNews(): Promise<boolean> {
  return (await unread.getValue()) !== '';
}

/** @param version that an update has brought; empty once the reader has seen what is new */
export async function setNews(version: string): Promise<void> {
  await unread.setValue(version);
}

/** Calls back when there is news, or none any more. @returns what ends that */
export function watchNews(changed: () => void): () => void {
  return unread.watch(changed);
}
