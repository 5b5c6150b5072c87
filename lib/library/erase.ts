import { database } from './database.ts';

/** Deletes the whole library, and with it every way back. The next paper that is saved begins another. */
export async function eraseLibrary(): Promise<void> {
  await database.delete();
  await database.open();
}
