import { useEffect, useState } from 'react';
import { BarSites } from '../../components/options/BarSites.tsx';
import { setHiding, sitesWithoutBar, watchHiding } from '../../lib/settings/hiding.ts';
import { sites } from '../../lib/sites/index.ts';
import { t } from '../../lib/words/index.ts';

const names = sites.map(({ name }) => name).sort((a, b) => a.localeCompare(b));

/** Where listings have the bar; the way back for one that was sent away from a site. */
export function BarOnListings() {
  const [without, setWithout] = useState<string[]>();
  useEffect(() => {
    const look = () => void sitesWithoutBar().then(setWithout);
    look();
    return watchHiding(look);
  }, []);
  return (
    <>
      <h3>{t('options.sites.bar')}</h3>
      <p className="explained">{t('options.sites.barExplained')}</p>
      {without && (
        <BarSites {...{ without }} sites={names} onSwitch={(site, hasBar) => void setHiding(site, { hasBar })} />
      )}
    </>
  );
}
