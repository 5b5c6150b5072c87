import { useEffect } from 'react';
import type { PaperId } from '../../lib/paper/paper.ts';
import { useZotero } from './use-zotero.ts';
import { Zotero } from './Zotero.tsx';

/** The dialog that sends these papers to Zotero, with all that it needs: for a page that seldom does. */
export default function SendToZotero({ ids, onClose }: { ids: readonly PaperId[]; onClose(): void }) {
  const { sending, actions, onOpen } = useZotero();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other papers are the reason to begin again
  useEffect(() => onOpen(ids), [ids]);
  const close = () => {
    actions.onClose();
    onClose();
  };
  return <Zotero sending={sending} actions={{ ...actions, onClose: close }} />;
}
