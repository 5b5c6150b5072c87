import { AskForSites } from '../../components/AskForSites.tsx';
import { Privacy } from '../../components/Privacy.tsx';
import { PinHint } from '../../components/welcome/PinHint.tsx';
import { SampleListings } from '../../components/welcome/SampleListings.tsx';
import { SiteNames } from '../../components/welcome/SiteNames.tsx';
import { Step } from '../../components/welcome/Step.tsx';
import { ownAddress } from '../../lib/actions/own-pages.ts';
import { askForSites } from '../../lib/actions/site-permission.ts';
import { sites } from '../../lib/sites/index.ts';
import { t } from '../../lib/words/index.ts';
import { useSitePermission } from '../app/use-site-permission.ts';

/** What a reader should know who has just installed Gleaner. */
export function App() {
  const isAllowed = useSitePermission();
  const names = sites.filter(({ optional }) => !optional).map(({ name }) => name);
  return (
    <main>
      <header>
        <img src="/icon/icon.svg" width="56" height="56" alt="" />
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.what')}</p>
      </header>
      {!isAllowed && <AskForSites onAsk={() => void askForSites()} />}
      <Step number={1} title={t('welcome.pin')}>
        <PinHint inFirefox={import.meta.env.FIREFOX} />
      </Step>
      <Step number={2} title={t('welcome.try')}>
        <SampleListings />
      </Step>
      <Step number={3} title={t('welcome.find')}>
        <p>{t('welcome.findExplained')}</p>
      </Step>
      <h2>{t('welcome.stored')}</h2>
      <p>{t('welcome.storedExplained')}</p>
      <Privacy />
      <h2>{t('welcome.sites')}</h2>
      <SiteNames names={names} options={ownAddress('/options.html#sites')} />
    </main>
  );
}
