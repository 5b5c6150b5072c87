import type { Health } from '../lib/library/index.ts';
import type { PageField } from '../lib/paper/paper.ts';
import styles from './SiteHealth.module.css';
import type { PageHealth } from './SiteRow.tsx';
import { count, day } from './wording.ts';

const fieldNames: Partial<Record<PageField, string>> = {
  url: 'address',
  published: 'date',
  pdfUrl: 'PDF',
  codeUrl: 'code',
  projectUrl: 'project page',
};

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
          <summary>Last read {day(last)}</summary>
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
    ? `No ${trouble.missing} was found on ${day(trouble.at)}.`
    : `Its pages have lost what they always had: ${lost.map(nameOf).join(', ')}.`;
  return (
    <p className={styles.trouble}>
      {what} The site may have been rebuilt; what you saved is safe.
      <button type="button" onClick={onReport}>
        Copy a redacted report
      </button>
    </p>
  );
}

function Page({ page, samples, filled }: PageHealth) {
  const [before, last] = [samples.at(-2), samples.at(-1)];
  if (!last) return null;
  return (
    <li>
      <code>{page.replace(/^https:\/\/(?:www\.)?/, '')}</code> {count(last.rows, 'paper')} the last time
      {before && `, ${before.rows} the time before`}
      <br />
      {filled.map(([field, share]) => `${nameOf(field)} ${Math.round(100 * share)} %`).join(' · ')}
    </li>
  );
}

function nameOf(field: PageField): string {
  return fieldNames[field] ?? field;
}
