import { t } from '../../lib/words/index.ts';
import { Notice } from '../Notice.tsx';

/** For a history in which nothing has been done. */
export function HistoryEmpty() {
  return (
    <Notice title={t('history.empty')}>
      <p>{t('history.emptyExplained')}</p>
    </Notice>
  );
}
