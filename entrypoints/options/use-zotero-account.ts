import { useEffect, useState } from 'react';
import { accountOfKey, askForZotero } from '../../lib/actions/zotero-access.ts';
import type { Trouble } from '../../lib/actions/zotero-steps.ts';
import { changeZotero, setZoteroAccount, zoteroAccount, zoteroSettings } from '../../lib/settings/zotero.ts';
import { ZoteroProblem } from '../../lib/zotero/index.ts';

const USUAL = 23_119;

/** Where Zotero is, as the reader has said; `isKnown` once that has been read. */
export function useZoteroAccount() {
  const [isKnown, setKnown] = useState(false);
  const [port, setPort] = useState(USUAL);
  const [account, setAccount] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    async function look() {
      const [settings, known] = await Promise.all([zoteroSettings(), zoteroAccount()]);
      setPort(settings.port);
      setAccount(known?.name);
      setKnown(true);
    }
    void look().catch(console.warn);
  }, []);

  async function connect(key: string, allowed: Promise<boolean>) {
    setBusy(true);
    setTrouble(undefined);
    try {
      if (!(await allowed)) return setTrouble('not-allowed');
      const found = await accountOfKey(key);
      await setZoteroAccount(found);
      setAccount(found.name);
    } catch (error) {
      setTrouble(error instanceof ZoteroProblem ? error.trouble : 'failed');
    } finally {
      setBusy(false);
    }
  }

  return {
    isKnown,
    port,
    account,
    trouble,
    isBusy,
    setPort(chosen: number) {
      setPort(chosen);
      void changeZotero({ port: chosen });
    },
    // The browser asks only as an answer to a click, so nothing is waited for before.
    onConnect: (key: string) => void connect(key, askForZotero('online')),
    onDisconnect() {
      setAccount(undefined);
      void setZoteroAccount(undefined);
      void changeZotero({ kind: 'local' });
    },
  };
}
