import { t } from '../lib/words/index.ts';
import { MoreIcon } from './icons.tsx';
import { MenuButton } from './library/MenuButton.tsx';
import styles from './MoreMenu.module.css';

/** What seldom is needed, each by its name. */
export function MoreMenu({ deeds }: { deeds: Record<string, () => void> }) {
  return (
    <MenuButton
      label={t('popup.more')}
      className={styles.button}
      items={Object.keys(deeds)}
      onPick={(name) => deeds[name]?.()}
    >
      <MoreIcon />
    </MenuButton>
  );
}
