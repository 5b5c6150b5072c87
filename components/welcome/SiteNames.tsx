import { locale, t } from '../../lib/words/index.ts';
import styles from './Step.module.css';

/** Which sites are read, and where they are switched off. @param options the address of that page */
export function SiteNames({ names, options }: { names: string[]; options: string }) {
  const sorted = [...names].sort((a, b) => a.localeCompare(b, locale()));
  const listed = new Intl.ListFormat(locale(), { type: 'conjunction' }).format(sorted);
  return (
    <>
      <p>{t('welcome.sitesExplained')}</p>
      <p className={styles.sites}>
        <bdi>{listed}</bdi>
      </p>
      <a className={styles.more} href={options}>
        {t('welcome.options')}
      </a>
    </>
  );
}
