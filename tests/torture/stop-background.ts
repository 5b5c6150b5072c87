import type { Browser } from 'puppeteer-core';
import type { ChromiumBrowser } from '../e2e/chromium.ts';
import { addOn, type FirefoxBrowser } from '../e2e/firefox.ts';
import type { GleanerBrowser } from '../e2e/gleaner.ts';

/** Ends the background at once, whatever it does. */
export type Stop = () => Promise<void>;

/** @param gleaner of either browser */
export function stopperOf(gleaner: GleanerBrowser): Promise<Stop> {
  return 'context' in gleaner ? ofChromium(gleaner as ChromiumBrowser) : ofFirefox(gleaner as FirefoxBrowser);
}

async function ofChromium({ context }: ChromiumBrowser): Promise<Stop> {
  const page = context.pages().find((each) => each.url().endsWith('/manifest.json'));
  const debug = await context.newCDPSession(page as NonNullable<typeof page>);
  await debug.send('ServiceWorker.enable');
  return async () => void (await debug.send('ServiceWorker.stopAllWorkers'));
}

/** Its own windows may do what no page may, and `--remote-allow-system-access` lets a test into them. */
async function ofFirefox({ browser }: FirefoxBrowser): Promise<Stop> {
  const { connection } = browser as Browser & { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = result.contexts?.[0]?.context;
  return async () => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: String(terminate),
      arguments: [{ type: 'string', value: addOn }],
      target: { context },
      awaitPromise: true,
    });
    if (result.type !== 'success') throw new Error(JSON.stringify(result));
  };
}

/** WebDriver BiDi as Puppeteer speaks it, which knows no types of Firefox's own ways. */
interface Connection {
  send(command: string, about: object): Promise<{ result: { type?: string; contexts?: { context: string }[] } }>;
}

/** Runs in Firefox's own window: waits until there is a background, and ends it though it is not idle. */
async function terminate(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const isStopped = () => extension.backgroundState === 'stopped';
  while (isStopped()) await new Promise((resolve) => setTimeout(resolve, 5));
  // Whatever the background hears of just then calls its end off.
  while (!isStopped()) {
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  }
}

/** What Firefox's own tests end backgrounds with. */
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      backgroundState: 'stopped' | 'starting' | 'running' | 'suspending';
      terminateBackground(how: { ignoreDevToolsAttached: boolean; disableResetIdleForTest: boolean }): Promise<void>;
    };
  };
};
