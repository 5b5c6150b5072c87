import { useRef, useState } from 'react';
import type { ZoteroActions } from '../../components/zotero/zotero-step.ts';
import { askForZotero } from '../../lib/actions/zotero-access.ts';
import { choiceStep, sendStep, troubleStep, type ZoteroStep } from '../../lib/actions/zotero-steps.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { type ZoteroKind, zoteroAccount, zoteroSettings } from '../../lib/settings/zotero.ts';

export interface Sending {
  step: ZoteroStep;
  where: ZoteroKind;
  /** Whose online library papers can go to as well, if anyone's. */
  account: string | undefined;
  ids: readonly PaperId[];
}

/** What is being sent to Zotero, step by step; `undefined` as long as nobody wants to. */
export function useZotero() {
  const [sending, setSending] = useState<Sending>();
  const calling = useRef(new AbortController());
  const show = (step: ZoteroStep) => setSending((before) => before && { ...before, step });

  /** Runs one step; if it is called off meanwhile, nothing is shown of it. */
  async function run(make: (signal: AbortSignal) => Promise<ZoteroStep>) {
    calling.current.abort();
    calling.current = new AbortController();
    const { signal } = calling.current;
    const next = await make(signal).catch((error) => troubleStep(error));
    if (!signal.aborted) show(next);
  }

  function connect({ where, account, ids }: Omit<Sending, 'step'>) {
    setSending({ step: { kind: 'connecting' }, where, account, ids });
    void run(() => choiceStep(where, ids));
  }

  async function onOpen(ids: readonly PaperId[]) {
    const [{ kind }, account] = await Promise.all([zoteroSettings(), zoteroAccount()]);
    connect({ where: account ? kind : 'local', account: account?.name, ids });
  }

  /** The browser asks only as an answer to a click, so nothing may be waited for before. */
  function allow(wanted: Sending) {
    const asking = askForZotero(wanted.where);
    void run(async () => {
      const isAllowed = await asking;
      return isAllowed ? choiceStep(wanted.where, wanted.ids) : troubleStep('not-allowed');
    });
  }

  const actions: ZoteroActions = {
    onWhere: (where) => sending && connect({ ...sending, where }),
    onAllow: () => sending && allow(sending),
    onRetry: () => sending && connect(sending),
    onSend: (papers, target) =>
      sending && void run((signal) => sendStep(papers, { where: sending.where, target }, { signal, show })),
    onClose() {
      calling.current.abort();
      setSending(undefined);
    },
  };
  return { sending, actions, onOpen: (ids: readonly PaperId[]) => void onOpen(ids) };
}
