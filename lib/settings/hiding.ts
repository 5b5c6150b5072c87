import { storage } from 'wxt/utils/storage';

/** What a site's listings do with papers that the reader has dealt with. */
export interface Hiding {
  /** Papers that were passed before are not shown. */
  hidesSeen: boolean;
  /** Papers that were dismissed are pale. */
  dimsDismissed: boolean;
  /** Pages have a bar that says so and changes it. */
  hasBar: boolean;
}

const usual: Hiding = { hidesSeen: false, dimsDismissed: true, hasBar: true };

/** By the sites' names; what is not said is as usual. */
const bySite = storage.defineItem<Record<string, Partial<Hiding>>>('local:hiding', { fallback: {} });

export async function hidingOn(site: string): Promise<Hiding> {
  return { ...usual, ...(await bySite.getValue())[site] };
}

/** The names of the sites whose pages have no bar. */
export async function sitesWithoutBar(): Promise<string[]> {
  const entries = Object.entries(await bySite.getValue());
  return entries.filter(([, { hasBar }]) => hasBar === false).map(([site]) => site);
}

/** Changes what is given, for one site. */
export async function setHiding(site: string, change: Partial<Hiding>): Promise<void> {
  const all = await bySite.getValue();
  await bySite.setValue({ ...all, [site]: { ...all[site], ...change } });
}

/** Calls back when it has changed for some site. @returns what ends that */
export function watchHiding(changed: () => void): () => void {
  return bySite.watch(changed);
}
