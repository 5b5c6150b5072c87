import type { OtherPage, PausedPage, ReadPage } from '../lib/actions/page-status.ts';
import styles from './PageLine.module.css';
import { count, number } from './wording.ts';

/** What a reader can do about the page in the tab. */
export interface PageActions {
  /** Leave the listings of this site alone. */
  onPause(site: string): void;
  onResume(paused: PausedPage): void;
  onSave(page: OtherPage): void;
}

/** One line on the page in the tab: what was found there, why it was not read, or that it can be saved. */
export function PageLine({ status, actions }: { status: ReadPage | PausedPage | OtherPage; actions: PageActions }) {
  if ('tab' in status) return <Act name="Save this page" onAct={() => actions.onSave(status)} />;
  if ('paused' in status) return <Paused status={status} onResume={() => actions.onResume(status)} />;
  if ('problem' in status) return <p className={styles.problem}>{status.problem}</p>;
  return (
    <p className={styles.line}>
      <Papers {...status} />
      {!status.byHand && (
        <Act name="Pause" title={`Leave ${status.site} alone`} onAct={() => actions.onPause(status.site)} />
      )}
    </p>
  );
}

function Papers({ found, fresh }: { found: number; fresh: number }) {
  return (
    <span>
      This page: {count(found, 'paper')}
      {found > 0 && (
        <>
          , <span className={fresh > 0 ? styles.fresh : undefined}>{fresh > 0 ? number(fresh) : 'none'} new</span>
        </>
      )}
    </span>
  );
}

function Paused({ status, onResume }: { status: PausedPage; onResume(): void }) {
  return (
    <p className={styles.line}>
      <span>Paused {status.paused === 'here' ? `on ${status.site}` : 'on all sites'}</span>
      <Act name="Resume" onAct={onResume} />
    </p>
  );
}

function Act({ name, title, onAct }: { name: string; title?: string; onAct(): void }) {
  return (
    <button type="button" className={styles.act} title={title} onClick={onAct}>
      {name}
    </button>
  );
}
