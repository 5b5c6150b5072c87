import { AskForSites } from '../../components/AskForSites.tsx';
import { Section } from '../../components/options/Section.tsx';
import { SiteRow } from '../../components/SiteRow.tsx';
import { askForSites } from '../../lib/actions/site-permission.ts';
import { setSite } from '../../lib/settings/index.ts';
import { t } from '../../lib/words/index.ts';
import { useSitePermission } from '../app/use-site-permission.ts';
import { BarOnListings } from './BarOnListings.tsx';
import { copyReport } from './edits.ts';
import { OptionalSites } from './OptionalSites.tsx';
import type { Tell } from './tell.ts';
import { useSites } from './use-sites.ts';

/** The sites: which of them are read, and how well. */
export function SitesSection({ tell }: { tell: Tell }) {
  const sites = useSites() ?? [];
  const isAllowed = useSitePermission();
  return (
    <Section id="sites" title={t('options.sites.title')} explained={t('options.sites.explained')}>
      {!isAllowed && <AskForSites onAsk={() => void askForSites()} />}
      <ul className="rows">
        {sites.map((site) => (
          <SiteRow
            key={site.name}
            site={site}
            onSwitch={(on) => setSite(site.name, on)}
            onReport={(page) => copyReport(page, tell)}
          />
        ))}
      </ul>
      <OptionalSites />
      <BarOnListings />
    </Section>
  );
}
