import type { browser } from 'wxt/browser';
import type { GleanerBrowser, Tab } from '../e2e/gleaner.ts';

declare const chrome: typeof browser;

/**
 * Runs first in every page, frame and background of the extension: what a payload sets off, and what the content
 * security policy stops, is put into the extension's own storage.
 */
export const trap = `
const caught = (what) => void chrome.storage.local.set({ ['caught ' + crypto.randomUUID()]: what + ' in ' + location.pathname });
addEventListener('securitypolicyviolation', (event) => caught('CSP ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile), true);
for (const name of ['alert', 'confirm', 'prompt', 'open']) globalThis[name] = () => caught(name);
Object.defineProperty(globalThis, 'hacked', { set: () => caught('hacked') });
`;

/** What the trap has caught so far. */
export function caughtIn(gleaner: GleanerBrowser): Promise<string[]> {
  return gleaner.backstage.evaluate(async () => {
    const stored = await chrome.storage.local.get();
    return Object.keys(stored).flatMap((key) => (key.startsWith('caught ') ? [String(stored[key])] : []));
  });
}

/** What stands in a page and could do something: scripts, frames, handlers, links to anything but pages, requests. */
export function armedIn(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const isOwn = (address: string) => address.startsWith(location.origin) || /^(?:data:image|blob:)/.test(address);
    const found = performance.getEntriesByType('resource').map(({ name }) => name);
    const armed = found.filter((address) => !isOwn(address)).map((address) => `asked for ${address}`);
    if (/hacked\.example$/.test(location.hostname)) armed.push(`went to ${location.href}`);
    if ('hacked' in globalThis && Object.getOwnPropertyDescriptor(globalThis, 'hacked')?.set === undefined) {
      armed.push('hacked is set');
    }
    for (const element of document.querySelectorAll('*')) {
      const { localName } = element;
      const loaded = element.getAttribute('src') ?? (localName === 'link' ? element.getAttribute('href') : undefined);
      if (/^(?:iframe|frame|object|embed|applet|base|portal)$/.test(localName)) armed.push(element.outerHTML);
      if (localName === 'script' && !loaded) armed.push(element.outerHTML);
      if (loaded && !isOwn(new URL(loaded, location.href).href)) armed.push(element.outerHTML);
      if (localName === 'meta' && element.hasAttribute('http-equiv')) armed.push(element.outerHTML);
      for (const { name, value } of element.attributes) {
        const leads = /^(?:href|xlink:href|action|formaction|to)$/.test(name);
        const isSafe = !leads || /^(?:https?|blob):$/.test(new URL(value, location.href).protocol);
        const isInside = leads && new URL(value, location.href).origin === location.origin;
        if (/^on/.test(name) || !(isSafe || isInside)) armed.push(element.outerHTML);
      }
    }
    return armed.map((each) => each.slice(0, 200));
  });
}

/** Which payloads a page shows, by their marks: as text, or as what stands in a field. */
export function shownIn(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    return [...new Set(`${document.body.textContent} ${fields.join(' ')}`.match(/zq\d{3}/g))];
  });
}
