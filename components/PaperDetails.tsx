import type { SavedPaper } from '../lib/paper/paper.ts';
import { webAddress } from './links.ts';
import { Marked } from './Marked.tsx';
import type { Marks } from './marks.ts';
import styles from './PaperDetails.module.css';
import { count, day, publicationDate } from './wording.ts';

/** What a row shows when it is open: the whole abstract, and where the paper is. */
export function PaperDetails({ paper, marks, reachable }: { paper: SavedPaper; marks: Marks; reachable: boolean }) {
  return (
    <div className={styles.details}>
      <Abstract paper={paper} marks={marks} />
      <Links paper={paper} reachable={reachable} />
      <p className={styles.quiet}>{history(paper)}</p>
    </div>
  );
}

function Abstract({ paper, marks }: { paper: SavedPaper; marks: Marks }) {
  if (!paper.abstract) return <p className={styles.quiet}>No page has shown its abstract yet.</p>;
  return (
    <>
      <p className={styles.abstract} dir="auto">
        <Marked text={paper.abstract} ranges={marks(paper.abstract)} />
      </p>
      {paper.abstractTruncated && <p className={styles.quiet}>No page has shown the rest of the abstract yet.</p>}
    </>
  );
}

function Links({ paper, reachable }: { paper: SavedPaper; reachable: boolean }) {
  const page = webAddress(paper.url);
  const links = [
    [page && new URL(page).host, page],
    ['PDF', webAddress(paper.pdfUrl)],
    ['Code', webAddress(paper.codeUrl)],
    ['Project', webAddress(paper.projectUrl)],
  ].filter(([, href]) => href);
  return (
    <ul className={styles.links}>
      {links.map(([name, href]) => (
        <li key={name}>
          <a href={href} target="_blank" rel="noreferrer" tabIndex={reachable ? 0 : -1}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function history(paper: SavedPaper): string {
  const published = paper.published && `Published ${publicationDate(paper.published)}`;
  const subjects = paper.subjects?.join(', ');
  const often = paper.seenCount > 1 ? `${count(paper.seenCount, 'time')} since` : 'on';
  const seen = `seen ${often} ${day(paper.firstSeen)}`;
  return [published, subjects, seen].filter((part) => part).join(' · ');
}
