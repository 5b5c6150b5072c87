import { lazy, type RefObject, Suspense, useCallback, useEffect, useRef } from 'react';
import { PaperTable, type Table } from '../../components/library/PaperTable.tsx';
import { noMarks } from '../../components/marks.ts';
import type { PaperActions } from '../../components/paper-actions.ts';
import { foundIds } from '../../lib/actions/search-papers.ts';
import type { Tell } from '../../lib/actions/undoable.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { asksForWords } from '../app/query-in-words.ts';
import Reminder from '../app/Reminder.tsx';
import { useLong } from '../app/use-long.ts';
import { useQueryLanguage } from '../app/use-query-language.ts';
import { Bars } from './Bars.tsx';
import { ListNotes, Nothing } from './ListNotes.tsx';
import { lineSortedBy } from './lines.ts';
import { orderOf } from './order-of.ts';
import { SearchField } from './SearchField.tsx';
import { THREE_PANES } from './Shell.tsx';
import { useCommands } from './use-commands.ts';
import { type Found, useFound } from './use-found.ts';
import { useList } from './use-list.ts';
import { useMedia } from './use-media.ts';
import { usePapers } from './use-papers.ts';
import type { usePlace } from './use-place.ts';
import { useTagging } from './use-tagging.ts';
import { useWatchedEdits } from './use-watched-edits.ts';

interface ListPaneProps extends ReturnType<typeof usePlace> {
  revision: object;
  actions: PaperActions;
  table: RefObject<Table | null>;
  onHelp(): void;
  onImport(): void;
  onZotero(ids: readonly PaperId[]): void;
  tell: Tell;
}

const noIds: PaperId[] = [];

const findStarred = () => foundIds('is:starred ');

const SyncLine = lazy(() => import('../app/SyncLine.tsx'));

/** The field, the papers that it finds, and what can be done with them. */
export function ListPane({
  place,
  go,
  glide,
  revision,
  actions,
  table,
  onHelp,
  onImport,
  onZotero,
  tell,
}: ListPaneProps) {
  const { line, paper: shown } = place;
  const found = useFound(line, revision);
  const language = useQueryLanguage(line);
  const papers = usePapers(revision);
  const ids = found?.ids ?? noIds;
  const list = useList(ids, line);
  const field = useRef<HTMLInputElement>(null);
  const hasThree = useMedia(THREE_PANES);
  const [isTagging, setTagging] = useTagging(list.selection.ids.size, table, field);
  const isBusy = found?.line !== line || (found.isPartial && ids.length === 0);

  const { actions: edits, work } = useWatchedEdits(actions);

  const turnTo = useCallback(
    (id: PaperId | undefined, isAsked: boolean) => {
      if (id && (hasThree || isAsked)) (shown ? glide : go)({ paper: id });
    },
    [hasThree, shown, glide, go],
  );
  const search = (next: string) => {
    glide({ line: next, view: undefined });
    field.current?.focus();
  };
  const onTag = () => setTagging(true);
  const commanded = { list, ids, papers, actions: edits, findStarred, table, field, turnTo, onTag, onHelp, onZotero };
  const { onPress, onOpen } = useCommands(commanded);
  useFollowing(list.activeId, shown, ids, table, (id) => turnTo(id, false));

  return (
    <>
      <SearchField
        {...{ line, language, field }}
        onLine={(next) => glide({ line: next, view: undefined })}
        onEnterList={() => {
          table.current?.focus();
          turnTo(list.moveTo(Math.max(0, list.active)), false);
        }}
      />
      <Bars
        {...{ line, found, list, ids, work, isTagging, onImport, onZotero, tell }}
        actions={edits}
        isLate={useLong(isBusy)}
        onTagged={() => {
          setTagging(false);
          table.current?.focus();
        }}
        onSort={(order) => go({ line: lineSortedBy(line, order) })}
      />
      {found && <ListNotes {...{ found, language }} onSearch={search} />}
      {ids.length > 0 && found && (
        <PaperTable
          ref={table}
          line={found.line}
          {...{ ids, papers, isBusy, onPress, onOpen }}
          marks={marksOf(found)}
          order={orderOf(found.parsed)}
          active={list.active}
          selection={list.selection}
          onSort={(order) => go({ line: lineSortedBy(line, order) })}
        />
      )}
      {found && ids.length === 0 && !found.isPartial && <Nothing {...{ found, language }} onSearch={search} />}
      <Reminder tell={tell} />
      <Suspense>
        <SyncLine />
      </Suspense>
    </>
  );
}

function marksOf({ parsed, marks }: Found) {
  return asksForWords(parsed) ? marks : noMarks;
}

/** Keeps the details beside the list: when the paper that they are of leaves it under the reader's hands, the next is shown. */
function useFollowing(
  active: PaperId | undefined,
  shown: PaperId | undefined,
  ids: readonly PaperId[],
  table: RefObject<Table | null>,
  turnTo: (id: PaperId) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a list that has changed is a reason to turn to another
  useEffect(() => {
    if (active && shown && active !== shown && table.current?.hasFocus() && !ids.includes(shown)) turnTo(active);
  }, [ids]);
}
