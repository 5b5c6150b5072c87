import { t } from '../../lib/words/index.ts';
import { Switch } from '../Switch.tsx';
import styles from './BarSites.module.css';

interface BarSitesProps {
  /** The names of all sites, and of those on which the bar is left out. */
  sites: string[];
  without: string[];
  onSwitch(site: string, on: boolean): void;
}

/** On which sites listings have the bar that hides what was seen. */
export function BarSites({ sites, without, onSwitch }: BarSitesProps) {
  const count = without.length;
  return (
    <details className={styles.sites}>
      <summary>{count > 0 ? t('options.sites.barLeftOut', { count }) : t('options.sites.barEverywhere')}</summary>
      <ul>
        {sites.map((site) => (
          <li key={site} data-bar={site}>
            <Switch on={!without.includes(site)} onChange={(on) => onSwitch(site, on)}>
              <bdi>{site}</bdi>
            </Switch>
          </li>
        ))}
      </ul>
    </details>
  );
}
