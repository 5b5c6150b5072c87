import { browser } from 'wxt/browser';

/** The addresses that Gleaner may read as it was installed. */
function origins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Whether the browser lets Gleaner read the sites it knows. In Firefox the reader can take that away, and old ones never gave it. */
export function maySeeSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: origins() });
}

/** Has the browser ask the reader; must be called as an answer to a click. @returns whether it was allowed */
export function askForSites(): Promise<boolean> {
  return browser.permissions.request({ origins: origins() });
}

/** Calls back when a permission was given or taken away. @returns what ends that */
export function watchPermissions(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
