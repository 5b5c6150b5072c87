import { browser } from 'wxt/browser';
import { setNews } from '../settings/news.ts';
import { ownAddress } from './own-pages.ts';

/** Opens the welcome page once, at the installation. An update opens nothing: it leaves a dot where the news is. */
export function greetReader(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    const { version } = browser.runtime.getManifest();
    if (reason === 'install') void browser.tabs.create({ url: ownAddress('/welcome.html') });
    if (reason === 'update' && previousVersion !== version) void setNews(version);
  });
}
