import type { Merger, PaperId } from '../lib/library/index.ts';
import { t } from '../lib/words/index.ts';
import { Button } from './Button.tsx';
import styles from './MergedRecords.module.css';
import { day } from './wording.ts';

/** Records that turned out to be one paper, each with a way back. */
export function MergedRecords({ mergers, onSplit }: { mergers: Merger[]; onSplit(absorbed: PaperId): void }) {
  return (
    <ul className={styles.list}>
      {mergers.map(({ absorbed, at, records: [one, other] }) => (
        <li key={absorbed}>
          <p className={styles.records}>
            <bdi>{one.title}</bdi> <Id id={one.id} />
            <br />
            <bdi>{other.title}</bdi> <Id id={other.id} />
          </p>
          <span className={styles.day}>{day(at)}</span>
          <Button aria-label={t('options.merged.doThis', { title: other.title })} onClick={() => onSplit(absorbed)}>
            {t('options.merged.do')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Id({ id }: { id: PaperId }) {
  return <span className={styles.day}>{id.replace(/^url:/, '')}</span>;
}
