import { useEffect, useState } from 'react';
import { connectAccount, disconnectAccount } from '../../lib/actions/zotero-account.ts';
import type { Trouble } from '../../lib/actions/zotero-steps.ts';
import { changeZotero, zoteroAccount, zoteroSettings } from '../../lib/settings/zotero.ts';

/** Where Zotero is, as the reader has said; `port` is undefined until that has been read. */
export function useZoteroAccount() {
  const [port, setPort] = useState<number>();
  const [account, setAccount] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    async function look() {
      const [settings, known] = await Promise.all([zoteroSettings(), zoteroAccount()]);
      setPort(settings.port);
      setAccount(known?.name);
    }
    void look().catch(console.warn);
  }, []);

  async function connect(key: string) {
    setBusy(true);
    setTrouble(undefined);
    const answer = await connectAccount(key);
    if ('account' in answer) setAccount(answer.account);
    else setTrouble(answer.trouble);
    setBusy(false);
  }

  return {
    ...{ port, account, trouble, isBusy },
    setPort(chosen: number) {
      setPort(chosen);
      void changeZotero({ port: chosen });
    },
    onConnect: (key: string) => void connect(key),
    onDisconnect() {
      setAccount(undefined);
      void disconnectAccount();
    },
  };
}
