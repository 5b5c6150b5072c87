import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Boundary } from '../../components/Boundary.tsx';
import type { Table } from '../../components/library/PaperTable.tsx';
import { LibraryFailed } from '../../components/notices.tsx';
import { type Message, Toast } from '../../components/Toast.tsx';
import { TagHues } from '../../components/tag-hues.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { Import } from '../app/Import.tsx';
import { useEdits } from '../app/use-edits.ts';
import { useImport } from '../app/use-import.ts';
import { useUnsaved } from '../app/use-unsaved.ts';
import { useZotero } from '../app/use-zotero.ts';
import { Zotero } from '../app/Zotero.tsx';
import styles from './App.module.css';
import { Keys } from './Keys.tsx';
import { ListPane } from './ListPane.tsx';
import { PlacesPane } from './PlacesPane.tsx';
import { Shell } from './Shell.tsx';
import { useCounts } from './use-counts.ts';
import { useLibraryRevision } from './use-library-revision.ts';
import { usePlace } from './use-place.ts';
import { views } from './views.ts';

const DetailPane = lazy(async () => ({ default: (await import('../app/DetailPane.tsx')).DetailPane }));

/** What of the page fails is not the whole of it. */
const failed = (reason: string) => <LibraryFailed reason={reason} onRetry={() => location.reload()} />;

/** The library: where to go, the papers there, and one of them. */
export function App() {
  const { place, go, glide } = usePlace();
  const revision = useLibraryRevision();
  const counts = useCounts(revision);
  const [message, setMessage] = useState<Message>();
  useUnsaved(setMessage);
  const actions = useEdits(setMessage);
  const table = useRef<Table>(null);
  const toTable = useCallback(() => table.current?.focus(), []);
  const closeMessage = useCallback(() => setMessage(undefined), []);
  const hues = useMemo(() => huesOf(counts?.tags ?? []), [counts]);
  const [isHelping, setHelping] = useState(false);
  useTitle(place.line);
  const onSearch = useCallback((line: string) => go({ line, view: undefined }), [go]);
  const importing = useImport({ tell: setMessage, onSearch });
  const zotero = useZotero();
  const onOpen = useCallback((paper: PaperId) => go({ paper }), [go]);
  const View = place.view && views[place.view];
  const list = View ? (
    <Boundary key={place.view} fallback={failed}>
      <Suspense fallback={<p className={styles.pick}>{t('library.loadingView')}</p>}>
        <View {...{ actions, onSearch }} tell={setMessage} />
      </Suspense>
    </Boundary>
  ) : (
    <ListPane
      {...{ place, go, glide, revision, actions, table }}
      tell={setMessage}
      onImport={importing.actions.onOpen}
      onZotero={zotero.onOpen}
      onHelp={() => setHelping(true)}
    />
  );
  const details = place.paper ? (
    <Boundary key={place.paper} fallback={failed}>
      <DetailPane id={place.paper} {...{ actions, onSearch, onOpen }} onZotero={zotero.onOpen} tell={setMessage} />
    </Boundary>
  ) : (
    <p className={styles.pick}>{t('library.pickPaper')}</p>
  );

  return (
    <TagHues value={hues}>
      <Shell
        place={place}
        onCloseDetails={() => {
          go({ paper: undefined });
          toTable();
        }}
        places={<PlacesPane line={place.line} view={place.view} {...{ counts, onSearch }} tell={setMessage} />}
        list={list}
        details={<Suspense>{details}</Suspense>}
      />
      <Zotero {...zotero} />
      <Import {...importing} papers={counts?.all ?? 0} />
      {isHelping && <Keys onClose={() => setHelping(false)} />}
      <Toast message={message} onClose={closeMessage} onLeave={toTable} />
    </TagHues>
  );
}

function huesOf(tags: { name: string; hue?: number }[]): ReadonlyMap<string, number> {
  return new Map(tags.flatMap(({ name, hue }) => (hue === undefined ? [] : [[name, hue]])));
}

function useTitle(line: string): void {
  useEffect(() => {
    document.title = line.trim() ? `${line.trim()} – Gleaner` : 'Gleaner';
  }, [line]);
}
