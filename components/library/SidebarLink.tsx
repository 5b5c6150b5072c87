import type { CSSProperties, ReactNode } from 'react';
import { NewsDot } from '../NewsDot.tsx';
import { number } from '../wording.ts';
import styles from './Sidebar.module.css';

/** Something to go to, and how many papers are there. */
export interface Destination {
  name: string;
  /** The address of the place. */
  href: string;
  /** Whether the reader is there. */
  isCurrent: boolean;
  count?: number | undefined;
  /** There is something that the reader has not seen. */
  hasNews?: boolean;
}

interface SidebarLinkProps extends Destination {
  /** The hue of the dot before the name. */
  hue?: number;
  /** How far below others it is. */
  depth?: number;
  /** What stands before the name. */
  before?: ReactNode;
  /** A menu at the end. */
  menu?: ReactNode;
}

/** A line of the sidebar. */
export function SidebarLink(place: SidebarLinkProps) {
  const { name, href, isCurrent, count, hasNews, hue, depth = 0, before, menu } = place;
  return (
    <div className={styles.line} data-current={isCurrent} style={{ '--depth': depth, '--hue': hue } as CSSProperties}>
      {before}
      <a href={href} aria-current={isCurrent ? 'page' : undefined}>
        {hue !== undefined && <span className={styles.dot} />}
        <bdi className={styles.name}>{name}</bdi>
        {count !== undefined && <span className={styles.count}>{number(count)}</span>}
        {hasNews && <NewsDot />}
      </a>
      {menu}
    </div>
  );
}
