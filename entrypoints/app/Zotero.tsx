import { ZoteroDialog } from '../../components/zotero/ZoteroDialog.tsx';
import type { useZotero } from './use-zotero.ts';

/** The dialog of a sending to Zotero, while there is one. */
export function Zotero({ sending, actions }: Pick<ReturnType<typeof useZotero>, 'sending' | 'actions'>) {
  return sending ? <ZoteroDialog {...sending} actions={actions} /> : null;
}
