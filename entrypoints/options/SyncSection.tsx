import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/options/Section.tsx';
import { DeviceName } from '../../components/sync/DeviceName.tsx';
import { PassphraseDialog } from '../../components/sync/PassphraseDialog.tsx';
import { SyncForm } from '../../components/sync/SyncForm.tsx';
import { SyncState } from '../../components/sync/SyncState.tsx';
import { t } from '../../lib/words/index.ts';
import type { Tell } from './tell.ts';
import { useSync } from './use-sync.ts';

const emptyDraft = { url: '', user: '', password: '', passphrase: '' };
/** Troubles that only another address, account or passphrase ends. */
const isToSetUp = ['other-database', 'wrong-password', 'not-permitted', 'no-database', 'needs-passphrase', 'redirect'];

/** The exchange of the library with the reader's other devices. */
export function SyncSection({ tell }: { tell: Tell }) {
  const sync = useSync();
  const { connection, status, waiting, tried, progress } = sync;
  const [open, setOpen] = useState<'form' | 'passphrase' | 'name'>();
  const close = () => setOpen(undefined);
  const begin = { ...emptyDraft, deviceName: defaultName(), ...connection };
  const isShown = connection === null || open === 'form';

  async function stop() {
    await sync.stop();
    tell({ text: t('sync.stopped') });
  }

  return (
    <Section id="sync" title={t('options.sync.title')} explained={t('sync.explained')}>
      {connection && status && <SyncState {...connection} {...{ status, waiting, progress }} />}
      {isShown && (
        <SyncForm
          {...{ begin, tried }}
          onTest={sync.test}
          onConnect={(draft) => void sync.connect(draft).then((isDone) => isDone && close())}
          onCancel={connection ? close : undefined}
        />
      )}
      {connection && open === 'name' && (
        <DeviceName name={connection.deviceName} onName={(name) => void sync.name(name).then(close)} onClose={close} />
      )}
      {connection && !isShown && (
        <div className="buttons">
          <Button kind="main" disabled={progress !== undefined} onClick={() => void sync.run()}>
            {t('sync.now')}
          </Button>
          {isToSetUp.includes(status?.trouble ?? '') && (
            <Button onClick={() => setOpen('form')}>{t('sync.back')}</Button>
          )}
          {open !== 'name' && <Button onClick={() => setOpen('name')}>{t('sync.rename')}</Button>}
          <Button onClick={() => setOpen('passphrase')}>{t('sync.newPassphrase')}</Button>
          <Button onClick={() => void stop()}>{t('sync.stop')}</Button>
        </div>
      )}
      {open === 'passphrase' && (
        <PassphraseDialog
          tried={tried}
          onChange={(passphrase) => void sync.change(passphrase).then((isDone) => isDone && close())}
          onClose={close}
        />
      )}
    </Section>
  );
}

function defaultName(): string {
  const [, system = ''] = /(Windows|Mac OS X|Android|CrOS|Linux)/.exec(navigator.userAgent) ?? [];
  return [import.meta.env.FIREFOX ? 'Firefox' : 'Chrome', system.replace(' OS X', '')].filter(Boolean).join(', ');
}
