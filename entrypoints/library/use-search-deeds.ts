import { useState } from 'react';
import type { SearchDeed } from '../../components/library/Sidebar.tsx';
import type { Attempt } from '../../lib/actions/undoable.ts';
import { deleteSearch, type SavedSearch, saveSearch } from '../../lib/library/index.ts';
import { t } from '../../lib/words/index.ts';

/** What can be done with saved searches; `question` is one whose name has to be asked for. @param line the current one */
export function useSearchDeeds(line: string, attempt: Attempt) {
  const [question, setQuestion] = useState<SavedSearch>();
  const save = (search: SavedSearch) =>
    void attempt(() => saveSearch(search), t('library.searchSaved', { name: search.name }));
  return {
    question,
    close: () => setQuestion(undefined),
    onSave: () => setQuestion({ id: crypto.randomUUID(), name: '', line, at: Date.now() }),
    onName: (search: SavedSearch, name: string) => save({ ...search, name }),
    onDeed(search: SavedSearch, deed: SearchDeed) {
      if (deed === 'rename') setQuestion(search);
      else if (deed === 'replace') save({ ...search, line });
      else void attempt(() => deleteSearch(search), t('library.searchDeleted', { name: search.name }));
    },
  };
}
