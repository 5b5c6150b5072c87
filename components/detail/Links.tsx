import type { SavedPaper } from '../../lib/paper/paper.ts';
import { twinPages } from '../../lib/paper/twin-pages.ts';
import { type TextKey, t } from '../../lib/words/index.ts';
import { webAddress } from '../links.ts';
import styles from './Section.module.css';

/** What is no name of a site. */
const words: Record<string, TextKey> = { PDF: 'detail.pdf', Code: 'detail.code', Project: 'detail.project' };

/** The pages on which a paper is: the one that its record leads to, and those of its identifiers. */
export function Links({ paper, reachable = true }: { paper: SavedPaper; reachable?: boolean }) {
  const page = webAddress(paper.url);
  const twins = twinPages(paper);
  const own = page && !twins.some(({ href }) => href === page) ? [{ name: new URL(page).host, href: page }] : [];
  return (
    <ul className={styles.row}>
      {[...own, ...twins].map(({ name, href }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noreferrer" tabIndex={reachable ? 0 : -1}>
            {words[name] ? t(words[name]) : <bdi>{name}</bdi>}
          </a>
        </li>
      ))}
    </ul>
  );
}
