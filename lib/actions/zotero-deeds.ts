import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { type ZoteroKind, zoteroAccount, zoteroSettings } from '../settings/zotero.ts';
import { askForZotero } from './zotero-access.ts';
import { choiceStep, type Running, sendStep, troubleStep, type ZoteroStep } from './zotero-steps.ts';

/** A sending to Zotero, and how far it has come. */
export interface Sending {
  step: ZoteroStep;
  where: ZoteroKind;
  /** Whose online library papers can go to as well, if anyone's. */
  account: string | undefined;
  ids: readonly PaperId[];
}

/**
 * What a reader can do about a sending to Zotero, from one step of it to the next.
 * @param show is given each of them; `undefined` once it is put away
 */
export function zoteroDeeds(show: (sending: Sending | undefined) => void) {
  let sending: Sending | undefined;
  let calling = new AbortController();

  function set(next: Sending | undefined) {
    sending = next;
    show(next);
  }

  /** Runs one step; once it is called off, nothing is shown of it. */
  async function run(make: (running: Running) => Promise<ZoteroStep>) {
    calling.abort();
    calling = new AbortController();
    const { signal } = calling;
    const showStep = (step: ZoteroStep) => {
      if (sending && !signal.aborted) set({ ...sending, step });
    };
    showStep(await make({ signal, show: showStep }).catch((error) => troubleStep(error)));
  }

  function connect({ where, account, ids }: Omit<Sending, 'step'>) {
    set({ step: { kind: 'connecting' }, where, account, ids });
    void run(() => choiceStep(where, ids));
  }

  async function open(ids: readonly PaperId[]) {
    const [{ kind }, account] = await Promise.all([zoteroSettings(), zoteroAccount()]);
    connect({ where: account ? kind : 'local', account: account?.name, ids });
  }

  /** The browser asks only as an answer to a click, so nothing may be waited for before. */
  function allow({ where, ids }: Sending) {
    const asking = askForZotero(where);
    void run(async () => ((await asking) ? choiceStep(where, ids) : troubleStep('not-allowed')));
  }

  return {
    onOpen: (ids: readonly PaperId[]) => void open(ids),
    onWhere: (where: ZoteroKind) => sending && connect({ ...sending, where }),
    onAllow: () => sending && allow(sending),
    onRetry: () => sending && connect(sending),
    onSend(papers: SavedPaper[], target: string) {
      if (!sending) return;
      const { where } = sending;
      void run((running) => sendStep(papers, { where, target }, running));
    },
    onClose() {
      calling.abort();
      set(undefined);
    },
  };
}
