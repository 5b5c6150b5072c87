import { useState } from 'react';
import type { TagDeed } from '../../components/library/TagBranch.tsx';
import type { Attempt } from '../../lib/actions/undoable.ts';
import { colourTag, deleteTag, renameTag } from '../../lib/library/index.ts';
import { t } from '../../lib/words/index.ts';

/** What the reader is being asked about a tag. */
export interface TagQuestion {
  tag: string;
  deed: Exclude<TagDeed, 'delete'>;
}

/** What can be done with whole tags; `question` is what has to be asked for it first. */
export function useTagDeeds(attempt: Attempt) {
  const [question, setQuestion] = useState<TagQuestion>();
  return {
    question,
    close: () => setQuestion(undefined),
    onDeed(tag: string, deed: TagDeed) {
      if (deed === 'delete') void attempt(() => deleteTag(tag), t('library.tagDeleted', { tag }));
      else setQuestion({ tag, deed });
    },
    onName({ tag, deed }: TagQuestion, name: string) {
      const to = name.replace(/^\/+|\/+$/g, '');
      if (!to || to === tag) return;
      const done = t(deed === 'merge' ? 'library.tagsMerged' : 'library.tagRenamed', { tag, to });
      void attempt(() => renameTag(tag, to), done);
    },
    onHue({ tag }: TagQuestion, hue: number) {
      void attempt(() => colourTag(tag, hue), t('library.tagColoured', { tag }));
    },
  };
}
