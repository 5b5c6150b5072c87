import type { Health } from '../lib/library/index.ts';
import type { PageField } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import styles from './SiteHealth.module.css';
import type { PageHealth } from './SiteRow.tsx';
import { day, listed, percent } from './wording.ts';

interface SiteHealthProps {
  pages: PageHealth[];
  onReport(page: Health): void;
}

/** How well a site's pages have been read lately; nothing for a site that was never met. */
export function SiteHealth({ pages, onReport }: SiteHealthProps) {
  const last = Math.max(...pages.map(({ samples }) => samples.at(-1)?.at ?? 0));
  return (
    <div className={styles.health}>
      {pages.filter(isTroubled).map((page) => (
        <Trouble key={page.page} page={page} onReport={() => onReport(page)} />
      ))}
      {last > 0 && (
        <details>
          <summary>{t('options.sites.lastRead', { day: day(last) })}</summary>
          <ul className={styles.pages}>
            {pages.map((page) => (
              <Page key={page.page} {...page} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function isTroubled({ trouble, lost }: PageHealth): boolean {
  return trouble !== undefined || lost.length > 0;
}

function Trouble({ page, onReport }: { page: PageHealth; onReport(): void }) {
  const { trouble, lost } = page;
  const what = trouble
    ? t('options.sites.missing', { missing: trouble.missing, day: day(trouble.at) })
    : t('options.sites.lost', { fields: listed(lost.map(nameOf)) });
  return (
    <p className={styles.trouble}>
      {what} {t('options.sites.rebuilt')}
      <button type="button" onClick={onReport}>
        {t('options.sites.report')}
      </button>
    </p>
  );
}

function Page({ page, samples, filled }: PageHealth) {
  const [before, last] = [samples.at(-2), samples.at(-1)];
  if (!last) return null;
  const times = [t('options.sites.lastTime', { count: last.rows })];
  if (before) times.push(t('options.sites.timeBefore', { count: before.rows }));
  return (
    <li>
      <code>{page.replace(/^https:\/\/(?:www\.)?/, '')}</code> {times.join(', ')}
      <br />
      {filled.map(([field, share]) => `${nameOf(field)} ${percent(share)}`).join(' · ')}
    </li>
  );
}

function nameOf(field: PageField): string {
  return t(`fields.${field}`);
}
