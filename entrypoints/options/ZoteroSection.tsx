import { Section } from '../../components/options/Section.tsx';
import { AccountForm } from '../../components/zotero/AccountForm.tsx';
import { PortField } from '../../components/zotero/PortField.tsx';
import { t } from '../../lib/words/index.ts';
import { useZoteroAccount } from './use-zotero-account.ts';

/** Where Zotero is: on this computer, or online. */
export function ZoteroSection() {
  const { port, setPort, ...account } = useZoteroAccount();
  return (
    <Section id="zotero" title={t('options.zotero.title')} explained={t('options.zotero.explained')}>
      {port !== undefined && (
        <>
          <PortField port={port} onPort={setPort} />
          <AccountForm {...account} />
        </>
      )}
    </Section>
  );
}
