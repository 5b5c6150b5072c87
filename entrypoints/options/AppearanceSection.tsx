import { useState } from 'react';
import { Choice } from '../../components/Choice.tsx';
import { Section } from '../../components/options/Section.tsx';
import { chooseLanguage } from '../../lib/actions/spoken-language.ts';
import { type Appearance, appearance, setAppearance } from '../../lib/settings/appearance.ts';
import { languages, t } from '../../lib/words/index.ts';
import { dress } from '../app/begin.tsx';

const themes = ['system', 'light', 'dark'] as const;

/** Light or dark, and which language. */
export function AppearanceSection() {
  const [{ theme, language }, setShown] = useState(appearance);

  function change(part: Partial<Appearance>) {
    setAppearance(part);
    setShown(appearance());
    dress();
  }

  async function speak(chosen: string) {
    await chooseLanguage(chosen).catch(console.warn);
    // Every text of the page is another one then.
    location.reload();
  }

  return (
    <Section id="appearance" title={t('options.appearance.title')}>
      <Choice
        name={t('options.appearance.theme')}
        options={themes.map((value) => ({ value, name: t(`options.appearance.${value}`) }))}
        chosen={theme}
        isInline
        onChoose={(chosen) => change({ theme: chosen })}
      />
      <Choice
        name={t('options.appearance.language')}
        options={[{ value: 'browser', name: t('options.appearance.browser') }, ...languages.map(named)]}
        chosen={language}
        isInline
        onChoose={(chosen) => void speak(chosen)}
      />
    </Section>
  );
}

/** A language by its own name, for whoever landed in another one by mistake. */
function named(folder: string) {
  const lang = folder === 'zh_CN' ? 'zh-Hans' : folder;
  return { value: folder, name: new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? folder, lang };
}
