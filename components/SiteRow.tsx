import type { Health } from '../lib/library/index.ts';
import type { PageField } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import { SiteHealth } from './SiteHealth.tsx';
import styles from './SiteRow.module.css';
import { Switch } from './Switch.tsx';

/** How one kind of a site's pages fares, ready to be shown. */
export interface PageHealth extends Health {
  /** The fields that it always had and has lost. */
  lost: PageField[];
  /** The share of papers that had each field, from 0 to 1; only of fields that some had. */
  filled: [PageField, number][];
}

/** A site that listings are read of. */
export interface ListedSite {
  name: string;
  /** Where it is, without `www.`. */
  hosts: string[];
  on: boolean;
  pages: PageHealth[];
}

interface SiteRowProps {
  site: ListedSite;
  onSwitch(on: boolean): void;
  onReport(page: Health): void;
}

/** A site: whether it is read, and how well. */
export function SiteRow({ site, onSwitch, onReport }: SiteRowProps) {
  const { name, hosts, on, pages } = site;
  return (
    <li className={styles.row} data-site={name}>
      <div className={styles.head}>
        <Switch on={on} onChange={onSwitch}>
          <bdi className={styles.name}>{name}</bdi>
        </Switch>
        <bdi className={styles.hosts}>{hostsInWords(hosts)}</bdi>
      </div>
      <SiteHealth pages={pages} onReport={onReport} />
    </li>
  );
}

function hostsInWords([first = '', ...others]: string[]): string {
  return others.length > 1
    ? t('options.sites.hosts', { host: first, count: others.length })
    : [first, ...others].join(', ');
}
