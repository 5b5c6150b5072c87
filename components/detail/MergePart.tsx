import { useEffect, useState } from 'react';
import type { Merger, PaperId } from '../../lib/library/index.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { MergedRecords } from '../MergedRecords.tsx';
import { plainMaths } from '../plain-maths.ts';
import styles from './MergePart.module.css';
import { MergePreview } from './MergePreview.tsx';

export interface MergeActions {
  /** Papers that a line finds, without this one. */
  findOthers(paper: SavedPaper, line: string): Promise<SavedPaper[]>;
  onMerge(paper: SavedPaper, other: SavedPaper): void;
  onSplit(absorbed: PaperId): void;
}

interface MergePartProps extends MergeActions {
  paper: SavedPaper;
  mergers: Merger[];
}

/** One record of two, and two of one. */
export function MergePart({ paper, mergers, findOthers, onMerge, onSplit }: MergePartProps) {
  const [line, setLine] = useState('');
  const [other, setOther] = useState<SavedPaper>();
  const found = useFound(paper, line, findOthers);
  function close() {
    setOther(undefined);
    setLine('');
  }
  if (other)
    return <MergePreview {...{ paper, other }} onMerge={() => [onMerge(paper, other), close()]} onCancel={close} />;
  return (
    <div className={styles.merge}>
      {mergers.length > 0 && (
        <>
          <p className={styles.quiet}>{t('detail.splitHint')}</p>
          <MergedRecords mergers={mergers} onSplit={onSplit} />
        </>
      )}
      <p className={styles.quiet}>{t('detail.mergeHint')}</p>
      <input
        type="text"
        dir="auto"
        aria-label={t('detail.mergeField')}
        placeholder={t('detail.mergeField')}
        value={line}
        onChange={(event) => setLine(event.target.value)}
      />
      <Found papers={found} onPick={setOther} />
    </div>
  );
}

function Found({ papers, onPick }: { papers: SavedPaper[] | undefined; onPick(paper: SavedPaper): void }) {
  if (!papers) return null;
  if (papers.length === 0) return <p className={styles.quiet}>{t('detail.mergeNothing')}</p>;
  return (
    <ul className={styles.found}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <button type="button" onClick={() => onPick(paper)}>
            <bdi>{plainMaths(paper.title).text}</bdi> <span className={styles.quiet}>{paper.id}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What a line finds, until the next line's is there; undefined for a blank one. */
function useFound(paper: SavedPaper, line: string, find: MergeActions['findOthers']): SavedPaper[] | undefined {
  const [found, setFound] = useState<SavedPaper[]>();
  const { id } = paper;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same paper with another tag finds the same
  useEffect(() => {
    if (!line.trim()) return setFound(undefined);
    let wanted = true;
    find(paper, line).then((papers) => wanted && setFound(papers), console.warn);
    return () => {
      wanted = false;
    };
  }, [id, line, find]);
  return found;
}
