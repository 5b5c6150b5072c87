import type { ActiveList } from '../../components/library/active-list.ts';
import { BulkBar } from '../../components/library/BulkBar.tsx';
import type { Work } from '../../components/library/bulk-actions.ts';
import { ListBar } from '../../components/library/ListBar.tsx';
import type { Order } from '../../components/library/TableHead.tsx';
import { WorkBar } from '../../components/library/WorkBar.tsx';
import type { PaperActions } from '../../components/paper-actions.ts';
import { type Tell, undoable } from '../../lib/actions/undoable.ts';
import { formats } from '../../lib/export/index.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { useLong } from '../app/use-long.ts';
import { orderOf } from './order-of.ts';
import { SearchQuestion } from './SearchQuestion.tsx';
import { useBulk } from './use-bulk.ts';
import { useExport } from './use-export.ts';
import type { Found } from './use-found.ts';
import { useSearchDeeds } from './use-search-deeds.ts';

interface BarsProps {
  line: string;
  found: Found | undefined;
  list: ActiveList;
  ids: readonly PaperId[];
  actions: PaperActions;
  /** An edit that takes its time. */
  work: Work | undefined;
  /** The field for a tag should be open. */
  isTagging: boolean;
  /** Whether an answer takes so long that it should be said. */
  isLate: boolean;
  onTagged(): void;
  onSort(order: Order): void;
  onImport(): void;
  onZotero(ids: readonly PaperId[]): void;
  tell: Tell;
}

const names = formats.map(({ name }) => name);

/** The bar above the list: what there is, what can be done with those selected, or how far that has come. */
export function Bars({ line, found, list, ids, actions, work, isTagging, isLate, tell, ...on }: BarsProps) {
  const { onTagged, onSort, onImport, onZotero } = on;
  const bulk = useBulk(list.selection.ids, actions);
  const searches = useSearchDeeds(line, undoable(tell).attempt);
  const { exportAs, exporting } = useExport(line, tell);
  const running = work ?? exporting;
  const isLong = useLong(running !== undefined);
  if (running && isLong) return <WorkBar work={running} />;
  const selected = list.selection.ids;
  const chosen = () => ids.filter((id) => selected.has(id));
  if (selected.size > 0)
    return (
      <BulkBar
        count={selected.size}
        total={ids.length}
        actions={bulk}
        formats={names}
        {...{ isTagging, onTagged }}
        onExport={(name) => void exportAs(name, chosen())}
        onZotero={() => onZotero(chosen())}
        onAll={list.selectAll}
        onNone={list.selectNone}
      />
    );
  return (
    <>
      <ListBar
        shown={isLate ? t('library.searching') : found ? t('library.found', { count: ids.length }) : ''}
        order={orderOf(found?.parsed ?? { nodes: [], notices: [] })}
        canSave={line.trim() !== ''}
        isEmpty={ids.length === 0}
        formats={names}
        {...{ onSort, onImport }}
        onSave={searches.onSave}
        onExport={(name) => void exportAs(name)}
        onZotero={() => onZotero(ids)}
      />
      <SearchQuestion deeds={searches} />
    </>
  );
}
