import { storage } from 'wxt/utils/storage';

/** What the library was known by when it was last looked at; kept apart from it, so that it outlives it. */
interface Known {
  revision: number;
  papers: number;
  newest: number;
}

/** That the browser has lost some of the library. */
export interface Loss {
  /** How many papers there were, and how many there were left. */
  before: number;
  left: number;
  /** When it was noticed, in epoch milliseconds. */
  at: number;
}

const known = storage.defineItem<Known | null>('local:knownLibrary', { fallback: null });
const loss = storage.defineItem<Loss | null>('local:loss', { fallback: null });

export async function knownLibrary(): Promise<Known | null> {
  return known.getValue();
}

/** @param library as it is known from here on; nothing once the reader has erased it */
export async function setKnownLibrary(library: Known | null): Promise<void> {
  await known.setValue(library);
}

/** The loss that the reader has not been done with yet. */
export async function reportedLoss(): Promise<Loss | null> {
  return loss.getValue();
}

export async function setLoss(found: Loss | null): Promise<void> {
  await loss.setValue(found);
}

/** Calls back when a loss was found, or is done with. @returns what ends that */
export function watchLoss(changed: () => void): () => void {
  return loss.watch(changed);
}
