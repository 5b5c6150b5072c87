import { useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { keysByCommand, partsOf } from '../../components/key-names.ts';
import { Section } from '../../components/options/Section.tsx';
import { ShortcutTable } from '../../components/options/ShortcutTable.tsx';
import { Switch } from '../../components/Switch.tsx';
import { appearance, setAppearance } from '../../lib/settings/appearance.ts';
import { t } from '../../lib/words/index.ts';
import { BrowserKeys } from './BrowserKeys.tsx';

/** What the keys do: those that the browser knows, and those of the lists. */
export function ShortcutsSection() {
  const [singleKeys, setSingleKeys] = useState(appearance().singleKeys);
  const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
  useEffect(() => void browser.commands.getAll().then(setCommands), []);

  function change(on: boolean) {
    setAppearance({ singleKeys: on });
    setSingleKeys(on);
  }

  return (
    <Section id="keys" title={t('options.keys.title')}>
      <BrowserKeys commands={commands} />
      <Switch on={singleKeys} onChange={change}>
        {t('options.keys.single')}
      </Switch>
      <ShortcutTable
        caption={t('options.keys.lists')}
        rows={keysByCommand(singleKeys).map(({ name, keys }) => ({
          name: t(name),
          keys: keys.map((key) => partsOf(key).join(' ')),
        }))}
        unbound={t('options.keys.unbound')}
      />
    </Section>
  );
}
