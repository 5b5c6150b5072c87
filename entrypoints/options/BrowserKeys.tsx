import { type Browser, browser } from 'wxt/browser';
import { Button } from '../../components/Button.tsx';
import { ShortcutTable } from '../../components/options/ShortcutTable.tsx';
import { t } from '../../lib/words/index.ts';

/** The keys that the browser itself listens to, and the way to its page on which they are changed. */
export function BrowserKeys({ commands }: { commands: Browser.commands.Command[] }) {
  const rows = commands.map(({ name, description, shortcut }) => ({
    name: name === '_execute_action' ? t('options.keys.popup') : description || name || '',
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
