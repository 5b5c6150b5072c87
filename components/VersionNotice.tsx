import { t } from '../lib/words/index.ts';
import styles from './Banner.module.css';
import { listed } from './wording.ts';

interface VersionNoticeProps {
  /** The titles of the pages that hold the library; `undefined` where it is a newer one instead. */
  heldBy: string[] | undefined;
  onReload(): void;
}

/** That the library is of a newer version, or waits for old pages to be closed. */
export function VersionNotice({ heldBy, onReload }: VersionNoticeProps) {
  return (
    <div role="alert" className={styles.banner}>
      <p dir="auto">
        <strong>{t(heldBy ? 'version.blocked' : 'version.newer')}</strong>{' '}
        {heldBy ? held(heldBy) : t('version.newerHint')}
      </p>
      <button type="button" className={styles.act} onClick={onReload}>
        {t('version.reload')}
      </button>
    </div>
  );
}

function held(pages: string[]): string {
  return pages.length > 0 ? t('version.heldBy', { pages: listed(pages) }) : t('version.heldByUnknown');
}
