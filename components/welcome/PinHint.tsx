import { t } from '../../lib/words/index.ts';
import styles from './Step.module.css';

/** A browser's window, drawn: the puzzle piece, its menu with Gleaner in it, and what to press there. */
export function PinHint({ inFirefox }: { inFirefox: boolean }) {
  return (
    <>
      <p>{t(inFirefox ? 'welcome.pinFirefox' : 'welcome.pinChrome')}</p>
      <svg className={styles.picture} viewBox="0 0 420 140" role="img" aria-label={t('welcome.pinPicture')}>
        <g fill="none" stroke="var(--line)" strokeWidth="1.5">
          <rect x="1" y="1" width="418" height="138" rx="10" fill="var(--surface)" />
          <path d="M1 44h418" />
          <rect x="16" y="12" width="280" height="22" rx="11" fill="var(--page)" />
        </g>
        <PuzzlePiece />
        <Menu inFirefox={inFirefox} />
      </svg>
    </>
  );
}

function PuzzlePiece() {
  return (
    <g>
      <circle cx="368" cy="23" r="15" fill="none" stroke="var(--accent)" strokeWidth="2" />
      <path
        d="M361 19h4.2a2.4 2.4 0 1 1 4.6 0h4.2v4.2a2.4 2.4 0 1 1 0 4.6v3.2h-13z"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </g>
  );
}

function Menu({ inFirefox }: { inFirefox: boolean }) {
  return (
    <g>
      <rect x="208" y="54" width="196" height="66" rx="8" fill="var(--raised)" stroke="var(--edge)" />
      <path d="M222 70h90" stroke="var(--line)" strokeWidth="6" strokeLinecap="round" />
      <image href="/icon/icon.svg" x="220" y="86" width="22" height="22" />
      <text x="250" y="102" fill="var(--ink)" fontSize="14" fontWeight="600">
        Gleaner
      </text>
      <g fill="none" stroke="var(--accent)" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round">
        {inFirefox ? <Gear /> : <Pin />}
      </g>
    </g>
  );
}

function Pin() {
  return <path d="m382 88 8 8-4 1-5 5-1 5-9-9 5-1 5-5zm-6.500 15-6 6" />;
}

function Gear() {
  return (
    <>
      <circle cx="380" cy="97" r="4" />
      <circle cx="380" cy="97" r="8" strokeDasharray="3.2 3.08" />
    </>
  );
}
