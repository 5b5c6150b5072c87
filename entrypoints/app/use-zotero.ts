import { useState } from 'react';
import { type Sending, zoteroDeeds } from '../../lib/actions/zotero-deeds.ts';

/** What is being sent to Zotero, step by step; `undefined` as long as nobody wants to. And what can be done about it. */
export function useZotero() {
  const [sending, setSending] = useState<Sending>();
  const [{ onOpen, ...actions }] = useState(() => zoteroDeeds(setSending));
  return { sending, actions, onOpen };
}
