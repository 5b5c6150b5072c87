import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { ListedSite, PageHealth } from '../../components/SiteRow.tsx';
import { fillRate, type Health, lostFields, siteHealth } from '../../lib/library/index.ts';
import { pageFields } from '../../lib/paper/merge.ts';
import { type CaptureSettings, captureSettings, watchSettings } from '../../lib/settings/index.ts';
import { originsOf, sites } from '../../lib/sites/index.ts';

/** What the reader wants captured, kept up to date; undefined until that is known. */
export function useCaptureSettings(): CaptureSettings | undefined {
  const [settings, setSettings] = useState<CaptureSettings>();
  useEffect(() => {
    const look = () => void captureSettings().then(setSettings);
    look();
    return watchSettings(look);
  }, []);
  return settings;
}

/** Every site, whether it is read and how well, kept up to date; no sites until that is known. */
export function useSites(): ListedSite[] | undefined {
  // A site can be switched, too, where the library cannot be read.
  const health = useLiveQuery(() => siteHealth().catch((): Health[] => []));
  const settings = useCaptureSettings();
  if (!health || !settings) return undefined;
  const listed = sites
    .filter(({ optional }) => !optional)
    .map((site) => ({
      name: site.name,
      hosts: [...new Set(originsOf(site).map((origin) => new URL(origin).host.replace(/^www\./, '')))],
      on: !settings.declinedSites.includes(site.name),
      pages: health.filter((page) => page.site === site.name).map(shown),
    }));
  return listed.sort((a, b) => a.name.localeCompare(b.name));
}

function shown(health: Health): PageHealth {
  const rates = pageFields.map((field): PageHealth['filled'][number] => [field, fillRate(health.samples, field)]);
  return { ...health, lost: lostFields(health.samples), filled: rates.filter(([, share]) => share > 0) };
}
