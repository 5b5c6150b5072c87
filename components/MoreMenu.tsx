import { t } from '../lib/words/index.ts';
import { MoreIcon } from './icons.tsx';
import { MenuButton } from './library/MenuButton.tsx';
import styles from './MoreMenu.module.css';
import { NewsDot } from './NewsDot.tsx';

interface MoreMenuProps {
  deeds: Record<string, () => void>;
  /** The one of them that leads to something the reader has not seen. */
  news?: string | undefined;
}

/** What seldom is needed, each by its name. */
export function MoreMenu({ deeds, news }: MoreMenuProps) {
  return (
    <MenuButton
      label={news ? `${t('popup.more')} · ${t('options.unread')}` : t('popup.more')}
      className={styles.button}
      items={Object.keys(deeds)}
      news={news}
      onPick={(name) => deeds[name]?.()}
    >
      <MoreIcon />
      {news && (
        <span className={styles.news}>
          <NewsDot />
        </span>
      )}
    </MenuButton>
  );
}
