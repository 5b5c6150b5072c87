import '../../components/tokens.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Boundary } from '../../components/Boundary.tsx';
import { LibraryFailed } from '../../components/notices.tsx';
import { appearance, watchAppearance } from '../../lib/settings/appearance.ts';
import { direction, isLanguage, locale, speak, speakAtAll, type TextKey, t } from '../../lib/words/index.ts';

/**
 * Shows a page of Gleaner's, in the theme and the language that were chosen for this device.
 * @param title what the tab is called; just Gleaner when not said
 */
export async function begin(page: ReactNode, title?: TextKey): Promise<void> {
  dress();
  watchAppearance(dress);
  const { language } = appearance();
  await (isLanguage(language) ? speak(language) : speakAtAll()).catch(console.warn);
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
  if (title) document.title = t(title);
  createRoot(document.getElementById('root') as HTMLElement).render(
    <Boundary fallback={(reason) => <LibraryFailed reason={reason} onRetry={() => location.reload()} />}>
      {page}
    </Boundary>,
  );
}

/** Puts the page into the theme that was chosen. */
export function dress(): void {
  const { theme } = appearance();
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}
