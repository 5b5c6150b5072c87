import { browser } from 'wxt/browser';
import { originsOf, scriptOf, sites } from '../sites/index.ts';

/** A site that is read only with a permission of its own. */
export interface OptionalSite {
  name: string;
  origins: string[];
  /** The script that reads it. */
  script: string;
  /** Whether the reader has given the permission. */
  granted: boolean;
}

export async function optionalSites(): Promise<OptionalSite[]> {
  const asked = sites.filter(({ optional }) => optional);
  return Promise.all(
    asked.map(async (site) => {
      const origins = originsOf(site);
      const granted = await browser.permissions.contains({ origins });
      return { name: site.name, origins, script: scriptOf(site), granted };
    }),
  );
}

/**
 * Keeps the script that reads listings registered for just those optional sites that the reader has allowed. An update
 * that brings more sites so asks for nothing by itself, and does not switch the extension off.
 */
export function followPermissions(): void {
  const { runtime, permissions } = browser;
  for (const event of [runtime.onInstalled, runtime.onStartup, permissions.onAdded, permissions.onRemoved]) {
    event.addListener(() => void registerSoon());
  }
}

let registering = Promise.resolve();

/** One registration at a time: an installation and a permission may come together. */
function registerSoon(): Promise<void> {
  registering = registering.then(register).catch(console.warn);
  return registering;
}

async function register(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const allowed = (await optionalSites()).filter(({ granted }) => granted);
  const unwanted = registered.map(({ id }) => id).filter((id) => !allowed.some(({ script }) => script === id));
  if (unwanted.length > 0) await browser.scripting.unregisterContentScripts({ ids: unwanted });
  const missing = allowed.filter(({ script }) => !registered.some(({ id }) => id === script));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(asRegistered));
}

function asRegistered({ script, origins }: OptionalSite) {
  return { id: script, matches: origins, js: [`content-scripts/${script}.js`] };
}
