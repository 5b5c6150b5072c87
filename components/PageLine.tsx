import type { ReactNode } from 'react';
import type { OtherPage, PageOfTab, PausedPage, ReadPage } from '../lib/actions/page-status.ts';
import type { SavedPage } from '../lib/status/index.ts';
import { t } from '../lib/words/index.ts';
import { IconButton } from './IconButton.tsx';
import { PauseIcon, ReadAgainIcon } from './icons.tsx';
import styles from './PageLine.module.css';

/** What a reader can do about the page in the tab. */
export interface PageActions {
  /** Read the page, whatever the settings say. */
  onRead(): void;
  /** Leave the listings of this site alone. */
  onPause(site: string): void;
  onResume(paused: PausedPage): void;
  onSave(page: OtherPage): void;
  /** Take back that the page was saved. */
  onUnsave(saved: SavedPage): void;
  /** Have the browser ask whether Gleaner may read its sites. */
  onAllow(): void;
}

interface PageLineProps {
  status: PageOfTab;
  actions: PageActions;
}

/** One line on the page in the tab: what was found there, why it was not read, or that it can be saved. */
export function PageLine({ status, actions }: PageLineProps) {
  if ('tab' in status) return <Act onAct={() => actions.onSave(status)}>{t('page.save')}</Act>;
  if ('locked' in status) return <Line words={t('page.locked')} act={t('page.allow')} onAct={actions.onAllow} />;
  if ('isUnread' in status) return <Unread site={status.site} actions={actions} />;
  if (!('pageUrl' in status)) return <Paused status={status} actions={actions} />;
  return status.byHand ? <ByHand status={status} actions={actions} /> : <Read status={status} actions={actions} />;
}

function ByHand({ status, actions }: { status: ReadPage; actions: PageActions }) {
  const saved = 'saved' in status ? status.saved : undefined;
  if (!saved) {
    return (
      <div className={'problem' in status ? styles.problem : styles.line}>
        <Papers {...status} />
      </div>
    );
  }
  return <Line words={t('page.isSaved')} act={t('popup.undo')} onAct={() => actions.onUnsave(saved)} />;
}

function Read({ status, actions }: { status: ReadPage; actions: PageActions }) {
  const { site, paused } = status;
  return (
    <div className={'problem' in status ? styles.problem : styles.line}>
      <Papers {...status} />
      {paused ? (
        <Act onAct={() => actions.onResume({ site, paused })}>{t('page.resume')}</Act>
      ) : (
        <span className={styles.icons}>
          <IconButton icon={ReadAgainIcon} label={t('page.readAgain')} onClick={actions.onRead} />
          <PauseButton site={site} actions={actions} />
        </span>
      )}
    </div>
  );
}

function Papers(status: ReadPage) {
  if ('problem' in status) return <span dir="auto">{status.problem}</span>;
  const { found, fresh } = status;
  const freshly = fresh > 0 ? t('page.fresh', { count: fresh }) : t('page.noneFresh');
  return (
    <span>
      {t('page.papers', { count: found })}
      {found > 0 && (
        <>
          , <span className={fresh > 0 ? styles.fresh : undefined}>{freshly}</span>
        </>
      )}
    </span>
  );
}

function Unread({ site, actions }: { site: string; actions: PageActions }) {
  return (
    <div className={styles.line}>
      <span>{t('page.unread')}</span>
      <Act onAct={actions.onRead}>{t('page.read')}</Act>
      <PauseButton site={site} actions={actions} />
    </div>
  );
}

function Paused({ status, actions }: { status: PausedPage; actions: PageActions }) {
  const where = status.paused === 'here' ? t('page.pausedHere', { site: status.site }) : t('page.pausedEverywhere');
  return (
    <Line words={where} act={t('page.resume')} onAct={() => actions.onResume(status)}>
      <Act onAct={actions.onRead}>{t('page.readOnce')}</Act>
    </Line>
  );
}

function PauseButton({ site, actions }: { site: string; actions: PageActions }) {
  return <IconButton icon={PauseIcon} label={t('page.pause', { site })} onClick={() => actions.onPause(site)} />;
}

function Line({ words, act, onAct, children }: { words: string; act: string; onAct(): void; children?: ReactNode }) {
  return (
    <div className={styles.line}>
      <span>{words}</span>
      <Act onAct={onAct}>{act}</Act>
      {children}
    </div>
  );
}

function Act({ children, onAct }: { children: ReactNode; onAct(): void }) {
  return (
    <button type="button" className={styles.act} onClick={onAct}>
      {children}
    </button>
  );
}
