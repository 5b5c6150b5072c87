import {
  type ArrivedRow,
  followRevisions,
  markSentRows,
  namesOf,
  resendAll,
  storedAs,
  takeIn,
  theReplica,
  type Unsent,
  unsent,
} from '../library/index.ts';
import type { PaperId } from '../paper/paper.ts';
import {
  type Arrived,
  documentOf,
  type Outgoing,
  type RowKind,
  rulesOf,
  type Store,
  stateOf,
  VERSION,
} from '../sync/index.ts';

/** This device's library, as documents are exchanged with it. */
export interface LibraryStore extends Store {
  /** The time of a clock that is too far ahead, if one was met: epoch milliseconds. */
  ahead?: number;
}

/** @param device as it is called in stamps */
export function storeOf(device: string): LibraryStore {
  const rules = rulesOf(device);
  const store: LibraryStore = {
    position: async () => (await theReplica()) ?? { since: '', hasSent: false },
    namesOf,
    markSent: markSentRows,
    follow: followRevisions,
    startAnew: () => resendAll(),
    unsent: async (limit, except) => (await unsent(limit, except)).map((each) => outgoing(each, device)),
    take: async (arrived, position) => {
      const { ahead } = await takeIn(papersOf(arrived), rowsOf(arrived), position, rules);
      if (ahead) store.ahead = ahead;
    },
  };
  return store;
}

function outgoing({ name, rev, dirty, paper, row }: Unsent, device: string): Outgoing {
  const kind = name.slice(0, name.indexOf(':')) as RowKind;
  const body = paper ? documentOf(paper, device) : { kind, version: VERSION, ...row };
  return { name, rev, dirty, body };
}

function papersOf(arrived: Arrived[]) {
  return arrived.flatMap(({ name, rev, document }) => {
    const id = name.slice('paper:'.length) as PaperId;
    return document.kind === 'paper' ? [{ id, rev, state: stateOf(document, id) }] : [];
  });
}

function rowsOf(arrived: Arrived[]): ArrivedRow[] {
  return arrived.flatMap(({ name, rev, document }) => {
    if (document.kind === 'paper') return [];
    const [store, key] = storedAs(name);
    const { row, at } = document;
    return store === 'papers' ? [] : [{ name, rev, store, key, row, at }];
  });
}
