import { storage } from 'wxt/utils/storage';

/** Which Zotero papers go to: the program on this computer, or the online library of an account. */
export type ZoteroKind = 'local' | 'online';

export interface ZoteroSettings {
  /** Where papers went last. */
  kind: ZoteroKind;
  /** The library or collection on this computer that they went to: `L1`, `C12`. */
  target?: string;
  /** The port that Zotero on this computer listens at. */
  port: number;
}

/** Whose online library a key opens. The key stays on this device, and in no export. */
export interface ZoteroAccount {
  userId: number;
  name: string;
  key: string;
}

const settings = storage.defineItem<ZoteroSettings>('local:zotero', { fallback: { kind: 'local', port: 23_119 } });
const account = storage.defineItem<ZoteroAccount | null>('local:zoteroAccount', { fallback: null });

export function zoteroSettings(): Promise<ZoteroSettings> {
  return settings.getValue();
}

/** Changes what is given. */
export async function changeZotero(change: Partial<ZoteroSettings>): Promise<void> {
  await settings.setValue({ ...(await settings.getValue()), ...change });
}

export async function zoteroAccount(): Promise<ZoteroAccount | undefined> {
  return (await account.getValue()) ?? undefined;
}

/** @param known `undefined` forgets it, key and all */
export async function setZoteroAccount(known: ZoteroAccount | undefined): Promise<void> {
  await account.setValue(known ?? null);
}

/** As if no paper had ever gone to Zotero. */
export async function forgetZotero(): Promise<void> {
  await Promise.all([settings.removeValue(), account.removeValue()]);
}
