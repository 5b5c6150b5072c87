import type { SavedPaper } from '../../lib/paper/paper.ts';
import { cannotBeOne } from '../../lib/paper/twins.ts';
import { unite } from '../../lib/paper/unite.ts';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import { Byline } from '../Byline.tsx';
import { noMarks } from '../marks.ts';
import { plainMaths } from '../plain-maths.ts';
import styles from './MergePart.module.css';

interface MergePreviewProps {
  paper: SavedPaper;
  other: SavedPaper;
  onMerge(): void;
  onCancel(): void;
}

/** What becomes of two records when they are made one. */
export function MergePreview({ paper, other, onMerge, onCancel }: MergePreviewProps) {
  const [stays, goes] = paper.firstSeen <= other.firstSeen ? [paper, other] : [other, paper];
  const { ids } = unite(stays, goes);
  return (
    <div className={styles.merge}>
      <p>{t('detail.mergeStays')}</p>
      <Record paper={stays} />
      <p>{t('detail.mergeGoes')}</p>
      <Record paper={goes} />
      {cannotBeOne(paper.ids, other.ids) && <p className={styles.warning}>{t('detail.mergeApart')}</p>}
      <p className={styles.quiet}>{t('detail.mergeResult', { count: ids.length, ids: ids.join(', ') })}</p>
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{t('detail.cancel')}</Button>
        <Button kind="main" onClick={onMerge}>
          {t('detail.merge')}
        </Button>
      </div>
    </div>
  );
}

function Record({ paper }: { paper: SavedPaper }) {
  return (
    <div className={styles.record}>
      <bdi>{plainMaths(paper.title).text}</bdi>
      <Byline paper={paper} marks={noMarks} whole={false} />
    </div>
  );
}
