import { t } from '../lib/words/index.ts';

/** What becomes of what Gleaner reads, in four sentences. */
export function Privacy() {
  const sentences = [t('privacy.here'), t('privacy.never'), t('privacy.sites'), t('privacy.gone')];
  return <p style={{ maxInlineSize: '70ch', textWrap: 'pretty' }}>{sentences.join(' ')}</p>;
}
