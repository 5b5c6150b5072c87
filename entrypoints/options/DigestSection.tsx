import { useEffect, useState } from 'react';
import { DigestForm } from '../../components/options/DigestForm.tsx';
import { Section } from '../../components/options/Section.tsx';
import { type DigestSettings, digestSettings, setDigest } from '../../lib/actions/digest.ts';
import { t } from '../../lib/words/index.ts';
import type { Tell } from './tell.ts';

/** Whether the reader is told once a day what was passed. */
export function DigestSection({ tell }: { tell: Tell }) {
  const [settings, setSettings] = useState<DigestSettings>();
  useEffect(() => void digestSettings().then(setSettings), []);

  async function change(on: boolean, hour: number) {
    const isOn = await setDigest(on, hour);
    if (on && !isOn) tell({ text: t('options.digest.refused') });
    setSettings(await digestSettings());
  }

  return (
    <Section id="digest" title={t('options.digest.title')} explained={t('options.digest.explained')}>
      {settings && <DigestForm on={settings.on} hour={settings.hour} onChange={change} />}
    </Section>
  );
}
