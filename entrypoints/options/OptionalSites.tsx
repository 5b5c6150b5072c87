import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Switch } from '../../components/Switch.tsx';
import { optionalSites } from '../../lib/actions/optional-sites.ts';

type Sites = Awaited<ReturnType<typeof optionalSites>>;

/** The sites that the browser asks the reader for, one by one. */
export function OptionalSites() {
  const [sites, setSites] = useState<Sites>([]);
  const look = useCallback(() => void optionalSites().then(setSites), []);
  useEffect(look, [look]);

  async function change(origins: string[], on: boolean) {
    await (on ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins }));
    look();
  }

  return (
    <>
      <h2>More sites</h2>
      <p className="explained">The browser asks you before Gleaner may read these. Reload their pages afterwards.</p>
      <ul className="rows">
        {sites.map(({ name, origins, granted }) => (
          <li key={name} data-site={name} style={{ paddingBlock: 8 }}>
            <Switch on={granted} onChange={(on) => change(origins, on)}>
              {name}
            </Switch>
          </li>
        ))}
      </ul>
    </>
  );
}
