import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Switch } from '../../components/Switch.tsx';
import { optionalSites } from '../../lib/actions/optional-sites.ts';
import { watchPermissions } from '../../lib/actions/site-permission.ts';
import { t } from '../../lib/words/index.ts';

type Sites = Awaited<ReturnType<typeof optionalSites>>;

/** The sites that the browser asks the reader for, one by one. */
export function OptionalSites() {
  const [sites, setSites] = useState<Sites>([]);
  const look = useCallback(() => void optionalSites().then(setSites), []);
  useEffect(() => {
    look();
    return watchPermissions(look);
  }, [look]);

  async function change(origins: string[], on: boolean) {
    await (on ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins }));
    look();
  }

  return (
    <>
      <h3>{t('options.sites.more')}</h3>
      <p className="explained">{t('options.sites.moreExplained')}</p>
      <ul className="rows">
        {sites.map(({ name, origins, granted }) => (
          <li key={name} className="row" data-site={name}>
            <Switch on={granted} onChange={(on) => change(origins, on)}>
              <bdi>{name}</bdi>
            </Switch>
          </li>
        ))}
      </ul>
    </>
  );
}
