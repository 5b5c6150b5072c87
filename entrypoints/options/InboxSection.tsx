import { RetentionForm } from '../../components/options/RetentionForm.tsx';
import { Section } from '../../components/options/Section.tsx';
import { clearForgotten } from '../../lib/actions/retention.ts';
import { retentions } from '../../lib/settings/retention.ts';
import { unlessFull } from '../../lib/status/unsaved.ts';
import { t } from '../../lib/words/index.ts';
import { type Tell, tellDone } from './tell.ts';
import { useRetention } from './use-retention.ts';

/** How long papers stay in the inbox. */
export function InboxSection({ tell }: { tell: Tell }) {
  const { days, forgotten, choose } = useRetention();
  return (
    <Section id="inbox" title={t('options.inbox.title')} explained={t('options.inbox.explained')}>
      <RetentionForm
        chosen={days === undefined ? 'never' : String(days)}
        days={retentions}
        forgotten={forgotten}
        onChoose={(chosen) => choose(retentions.find((each) => String(each) === chosen))}
        onClear={() => void clear(tell)}
      />
    </Section>
  );
}

async function clear(tell: Tell): Promise<void> {
  try {
    const cleared = await clearForgotten();
    if (cleared.length > 0) tellDone(tell, t('options.inbox.cleared'), ...cleared);
  } catch (error) {
    tell({ text: unlessFull(error, t('options.inbox.failed')) });
  }
}
