import { useState } from 'react';
import type { TagDeed } from '../../components/library/TagBranch.tsx';
import type { Attempt } from '../../lib/actions/undoable.ts';
import { colourTag, deleteTag, renameTag } from '../../lib/library/index.ts';
import { renaming, tidyTag } from '../../lib/paper/tag.ts';
import { withTagsRenamed } from '../../lib/search/index.ts';
import { t } from '../../lib/words/index.ts';

/** What the reader is being asked about a tag. */
export interface TagQuestion {
  tag: string;
  deed: Exclude<TagDeed, 'delete'>;
}

/**
 * What can be done with whole tags; `question` is what has to be asked for it first.
 * @param line the one that is shown; another one where it asks for a tag that is renamed
 */
export function useTagDeeds(line: string, onSearch: (line: string) => void, attempt: Attempt) {
  const [question, setQuestion] = useState<TagQuestion>();
  return {
    question,
    close: () => setQuestion(undefined),
    onDeed(tag: string, deed: TagDeed) {
      if (deed === 'delete') void attempt(() => deleteTag(tag), t('library.tagDeleted', { tag }));
      else setQuestion({ tag, deed });
    },
    onName({ tag, deed }: TagQuestion, name: string) {
      const to = tidyTag(name);
      if (!to || to === tag) return;
      const done = t(deed === 'merge' ? 'library.tagsMerged' : 'library.tagRenamed', { tag, to });
      const shown = withTagsRenamed(line, renaming(tag, to));
      const rename = async () => {
        const edit = await renameTag(tag, to, withTagsRenamed);
        if (shown !== line) onSearch(shown);
        return edit;
      };
      void attempt(rename, done);
    },
    onHue({ tag }: TagQuestion, hue: number) {
      void attempt(() => colourTag(tag, hue), t('library.tagColoured', { tag }));
    },
  };
}
