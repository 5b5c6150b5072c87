import { Choice } from '../../components/Choice.tsx';
import { Section } from '../../components/options/Section.tsx';
import { setCapture, setCaptureMode } from '../../lib/settings/index.ts';
import { t } from '../../lib/words/index.ts';
import { useCaptureSettings } from './use-sites.ts';

type Way = 'automatic' | 'click' | 'never';

/** When listings are captured. */
export function CaptureSection() {
  const settings = useCaptureSettings();
  const ways: Way[] = ['automatic', 'click', 'never'];
  const options = ways.map((value) => ({
    value,
    name: t(`options.capture.${value}`),
    explained: t(`options.capture.${value}Explained`),
  }));
  return (
    <Section id="capture" title={t('options.capture.title')}>
      {settings && (
        <Choice
          name={t('options.capture.choice')}
          options={options}
          chosen={settings.capture ? settings.mode : 'never'}
          onChoose={(way) => void choose(way)}
        />
      )}
    </Section>
  );
}

async function choose(way: Way): Promise<void> {
  if (way !== 'never') await setCaptureMode(way);
  await setCapture(way !== 'never');
}
