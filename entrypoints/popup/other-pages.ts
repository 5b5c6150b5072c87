import { browser } from 'wxt/browser';
import { openSidePanel } from '../../lib/actions/side-panel.ts';
import { t } from '../../lib/words/index.ts';

/** Where the reader can go from here, by what it is called. */
export function otherPages(docked: boolean, onHelp: () => void): Record<string, () => void> {
  const dock = () => void openSidePanel().then(() => window.close(), console.warn);
  return {
    ...(!docked && { [t('popup.sidePanel')]: dock }),
    [t('popup.keys')]: onHelp,
    [t('popup.options')]: () => void browser.runtime.openOptionsPage(),
  };
}
