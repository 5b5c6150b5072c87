import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button.tsx';
import { LicencesDialog } from '../../components/options/LicencesDialog.tsx';
import { Section } from '../../components/options/Section.tsx';
import { Privacy } from '../../components/Privacy.tsx';
import { licences } from '../../lib/actions/licences.ts';
import { t } from '../../lib/words/index.ts';

/** Which version this is, what becomes of what is read, and whose work is in it. */
export function AboutSection() {
  const [text, setText] = useState<string>();
  const show = () => void licences().then(setText, () => setText(t('options.about.noLicences')));
  return (
    <Section id="about" title={t('options.about.title')}>
      <p>{t('options.about.version', { version: browser.runtime.getManifest().version })}</p>
      <h3>{t('privacy.title')}</h3>
      <Privacy />
      <Button onClick={show}>{t('options.about.licences')}</Button>
      {text !== undefined && <LicencesDialog text={text} onClose={() => setText(undefined)} />}
    </Section>
  );
}
