import { MergedRecords } from '../../components/MergedRecords.tsx';
import { Section } from '../../components/options/Section.tsx';
import { t } from '../../lib/words/index.ts';
import { splitRecords } from './edits.ts';
import type { Tell } from './tell.ts';
import { useMergers } from './use-mergers.ts';

/** Records that became one; nothing where there are none. */
export function MergedSection({ tell }: { tell: Tell }) {
  const mergers = useMergers();
  if (mergers.length === 0) return null;
  return (
    <Section id="merged" title={t('options.merged.title')} explained={t('options.merged.explained')}>
      <MergedRecords mergers={mergers} onSplit={(absorbed) => splitRecords(absorbed, tell)} />
    </Section>
  );
}
