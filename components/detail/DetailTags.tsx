import { useRef, useState } from 'react';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { IconButton } from '../IconButton.tsx';
import { TagIcon } from '../icons.tsx';
import type { PaperActions } from '../paper-actions.ts';
import { TagChip } from '../TagChip.tsx';
import { TagPicker } from '../TagPicker.tsx';
import styles from './DetailTags.module.css';

/** The tags of a paper, each with a button that takes it off, and a field for more. */
export function DetailTags({ paper, actions }: { paper: SavedPaper; actions: PaperActions }) {
  const [isAdding, setAdding] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const back = () => place.current?.focus();
  return (
    <div ref={place} tabIndex={-1} className={styles.tags}>
      <ul aria-label={t('detail.tags')}>
        {paper.tags.map((tag) => (
          <TagChip
            key={tag}
            tag={tag}
            ranges={[]}
            reachable
            onRemove={() => {
              back();
              actions.onUntag(paper, tag);
            }}
          />
        ))}
      </ul>
      {isAdding ? (
        <TagPicker
          taken={paper.tags}
          complete={actions.completeTag}
          onAdd={(tag) => actions.onTag(paper, tag)}
          onBack={back}
          onClose={() => setAdding(false)}
        />
      ) : (
        <IconButton icon={TagIcon} label={t('detail.addTag')} onClick={() => setAdding(true)} />
      )}
    </div>
  );
}
