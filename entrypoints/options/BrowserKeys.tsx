import { type Browser, browser } from 'wxt/browser';
import { Button } from '../../components/Button.tsx';
import { ShortcutTable } from '../../components/options/ShortcutTable.tsx';
import { type TextKey, t } from '../../lib/words/index.ts';

/** By the commands' names: the browser's own words for them are in the browser's language. */
const words: Record<string, TextKey> = {
  _execute_action: 'options.keys.popup',
  'open-library': 'command.openLibrary',
  'hide-seen': 'command.hideSeen',
};

/** The keys that the browser itself listens to, and the way to its page on which they are changed. */
export function BrowserKeys({ commands }: { commands: Browser.commands.Command[] }) {
  const rows = commands.map(({ name = '', description, shortcut }) => ({
    name: words[name] ? t(words[name]) : description || name,
    keys: shortcut ? [shortcut] : [],
  }));
  return (
    <>
      <ShortcutTable caption={t('options.keys.browser')} rows={rows} unbound={t('options.keys.unbound')} />
      {import.meta.env.FIREFOX ? (
        <p className="explained">{t('options.keys.inFirefox')}</p>
      ) : (
        <p>
          <Button onClick={() => browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}>
            {t('options.keys.change')}
          </Button>
        </p>
      )}
    </>
  );
}
