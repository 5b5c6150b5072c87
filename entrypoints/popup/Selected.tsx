import type { PaperActions } from '../../components/paper-actions.ts';
import type { PaperSelection } from '../../components/paper-selection.ts';
import { SelectionBar } from '../../components/SelectionBar.tsx';
import type { Message } from '../../components/Toast.tsx';
import type { PaperId, Shelf } from '../../lib/paper/paper.ts';
import { saveAs } from '../app/save-as.ts';
import { useFormats } from '../app/use-formats.ts';
import styles from './Header.module.css';

export interface SelectedProps {
  selection: PaperSelection;
  actions: PaperActions;
  isTagging: boolean;
  onTagging(isTagging: boolean): void;
  onZotero(ids: readonly PaperId[]): void;
  tell(message: Message | undefined): void;
}

/** What can be done with the selected papers; it lies over the line below the field, so that nothing moves. */
export function Selected({ selection, actions, isTagging, onTagging, onZotero, tell }: SelectedProps) {
  const { papers, clear } = selection;

  function onShelf(shelf: Shelf) {
    actions.onEdit(papers, { shelf });
    clear();
  }

  return (
    <div className={styles.selected}>
      <SelectionBar
        count={papers.length}
        {...{ isTagging, onTagging, onShelf }}
        formats={useFormats()}
        completeTag={actions.completeTag}
        onTag={(tag) => actions.onEdit(papers, { addTags: [tag] })}
        onExport={(name) =>
          saveAs(
            name,
            papers.map(({ id }) => id),
            tell,
          )
        }
        onZotero={() => onZotero(papers.map(({ id }) => id))}
        onClear={clear}
      />
    </div>
  );
}
