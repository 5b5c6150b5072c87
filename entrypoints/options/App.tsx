import { useCallback, useState } from 'react';
import { MergedRecords } from '../../components/MergedRecords.tsx';
import { SiteRow } from '../../components/SiteRow.tsx';
import { Switch } from '../../components/Switch.tsx';
import { type Message, Toast } from '../../components/Toast.tsx';
import { setCapture, setSite } from '../../lib/settings/index.ts';
import { copyReport, splitRecords } from './edits.ts';
import { OptionalSites } from './OptionalSites.tsx';
import { useMergers } from './use-mergers.ts';
import { useSites } from './use-sites.ts';

/** What the reader can choose, and how the sites fare. */
export function App() {
  const { capture, sites } = useSites();
  const mergers = useMergers();
  const [message, setMessage] = useState<Message>();
  const close = useCallback(() => setMessage(undefined), []);
  if (!sites) return null;
  return (
    <main>
      <h1>Gleaner options</h1>
      <Switch on={capture} onChange={setCapture}>
        Save the papers of the listings that I open
      </Switch>
      <h2>Sites</h2>
      <p className="explained">
        Gleaner reads what these sites show you, and keeps it on this computer. It leaves alone what you switch off.
      </p>
      <ul className="rows">
        {sites.map((site) => (
          <SiteRow
            key={site.name}
            site={site}
            onSwitch={(on) => setSite(site.name, on)}
            onReport={(page) => copyReport(page, setMessage)}
          />
        ))}
      </ul>
      <OptionalSites />
      {mergers.length > 0 && (
        <>
          <h2>Records that became one</h2>
          <p className="explained">
            A paper that is met in several places is one record. Where two different papers were taken for one, split
            them: they stay two from then on.
          </p>
          <MergedRecords mergers={mergers} onSplit={(absorbed) => splitRecords(absorbed, setMessage)} />
        </>
      )}
      <Toast message={message} onClose={close} onLeave={close} />
    </main>
  );
}
