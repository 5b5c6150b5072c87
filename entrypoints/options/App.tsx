import { useCallback, useRef, useState } from 'react';
import { OptionsNav } from '../../components/options/OptionsNav.tsx';
import { type Message, Toast } from '../../components/Toast.tsx';
import { t } from '../../lib/words/index.ts';
import { useNews } from '../app/use-news.ts';
import { useUnsaved } from '../app/use-unsaved.ts';
import { AboutSection } from './AboutSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { CaptureSection } from './CaptureSection.tsx';
import { DataSection } from './DataSection.tsx';
import { DigestSection } from './DigestSection.tsx';
import { ExchangeSections } from './ExchangeSections.tsx';
import { InboxSection } from './InboxSection.tsx';
import { MergedSection } from './MergedSection.tsx';
import { NewsSection } from './NewsSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SyncSection } from './SyncSection.tsx';
import type { Tell } from './tell.ts';
import { useFragment } from './use-fragment.ts';

const sections = [
  'capture',
  'sites',
  'inbox',
  'rules',
  'appearance',
  'keys',
  'digest',
  'exchange',
  'zotero',
  'backup',
  'data',
  'sync',
  'news',
  'about',
] as const;

/** What the reader can choose, and how the sites fare. */
export function App() {
  const [message, setMessage] = useState<Message>();
  useUnsaved(setMessage);
  const tell: Tell = setMessage;
  const close = useCallback(() => setMessage(undefined), []);
  const main = useRef<HTMLElement>(null);
  // The message with the focus goes away; the page stays where it is.
  function leave() {
    main.current?.focus({ preventScroll: true });
    close();
  }
  const { hasNews, read } = useNews();
  const titled = sections.map((id) => ({ id, title: t(`options.${id}.title`) }));
  return (
    <>
      <header>
        <h1>{t('options.title')}</h1>
      </header>
      <div className="columns">
        <OptionsNav sections={titled} current={useFragment()} unread={hasNews ? 'news' : undefined} />
        <main ref={main} tabIndex={-1}>
          <CaptureSection />
          <SitesSection tell={tell} />
          <MergedSection tell={tell} />
          <InboxSection tell={tell} />
          <RulesSection tell={tell} />
          <AppearanceSection />
          <ShortcutsSection />
          <DigestSection tell={tell} />
          <ExchangeSections tell={tell} />
          <DataSection tell={tell} />
          <SyncSection tell={tell} />
          <NewsSection onRead={read} />
          <AboutSection />
        </main>
      </div>
      <Toast message={message} onClose={close} onLeave={leave} />
    </>
  );
}
