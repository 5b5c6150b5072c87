import type { RulesPreview } from '../../lib/library/index.ts';
import { t } from '../../lib/words/index.ts';
import { PreviewList } from './PreviewList.tsx';
import styles from './Rules.module.css';

/** What rules would do to the library; nothing until that is known. */
export function RulePreview({ preview }: { preview: RulesPreview | undefined }) {
  if (!preview) return <p className={styles.quiet}>{t('options.rules.waiting')}</p>;
  const { ids, sample, total } = preview;
  if (ids.length === 0) return <p className={styles.quiet}>{t('options.rules.none', { count: total })}</p>;
  return (
    <>
      <p className={styles.quiet}>{t('options.rules.would', { count: ids.length, total })}</p>
      <PreviewList papers={sample} count={ids.length} />
    </>
  );
}
