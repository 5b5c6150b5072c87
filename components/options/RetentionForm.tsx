import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import { Choice } from '../Choice.tsx';
import { PreviewList } from './PreviewList.tsx';

interface RetentionFormProps {
  /** Days; `never` where nothing leaves the inbox by itself. */
  chosen: string;
  days: readonly number[];
  /** What would be deleted, as things stand; undefined until that is known. */
  forgotten: { count: number; sample: { title: string }[] } | undefined;
  onChoose(chosen: string): void;
  onClear(): void;
}

/** How long papers stay in the inbox that nobody cares for, and which would have to go. */
export function RetentionForm({ chosen, days, forgotten, onChoose, onClear }: RetentionFormProps) {
  const never = { value: 'never', name: t('options.inbox.never') };
  const after = days.map((count) => ({ value: String(count), name: t('options.inbox.after', { count }) }));
  return (
    <>
      <Choice name={t('options.inbox.choice')} options={[never, ...after]} {...{ chosen, onChoose }} isInline />
      <div aria-live="polite">{forgotten && <Forgotten {...forgotten} onClear={onClear} />}</div>
    </>
  );
}

function Forgotten({ count, sample, onClear }: { count: number; sample: { title: string }[]; onClear(): void }) {
  if (count === 0) return <p>{t('options.inbox.none')}</p>;
  return (
    <>
      <p>{t('options.inbox.would', { count })}</p>
      <PreviewList papers={sample} count={count} />
      <Button onClick={onClear}>{t('options.inbox.now', { count })}</Button>
    </>
  );
}
