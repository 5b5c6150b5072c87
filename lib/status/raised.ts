import { browser } from 'wxt/browser';

const KEY = 'alarm';

/** What is wrong with the library, in words; `undefined` when nothing is. */
export async function raisedAlarm(): Promise<string | undefined> {
  const stored = await browser.storage.session.get<Record<typeof KEY, string>>(KEY);
  return stored[KEY];
}

/** Remembers it as long as the browser runs. */
export async function raiseAlarm(problem: string | undefined): Promise<void> {
  if (problem) await browser.storage.session.set({ [KEY]: problem });
  else await browser.storage.session.remove(KEY);
}
