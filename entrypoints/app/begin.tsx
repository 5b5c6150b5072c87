import '../../components/tokens.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Boundary } from '../../components/Boundary.tsx';
import { LibraryFailed } from '../../components/notices.tsx';
import { appearance, watchAppearance } from '../../lib/settings/appearance.ts';
import { type Language, languages, locale, speak } from '../../lib/words/index.ts';

/** Shows a page of Gleaner's, in the theme and the language that were chosen for this device. */
export async function begin(page: ReactNode): Promise<void> {
  dress();
  watchAppearance(dress);
  const language = languages.find((each) => each === appearance().language);
  if (language) await speak(language as Language).catch(console.warn);
  document.documentElement.lang = locale();
  createRoot(document.getElementById('root') as HTMLElement).render(
    <Boundary fallback={(reason) => <LibraryFailed reason={reason} onRetry={() => location.reload()} />}>
      {page}
    </Boundary>,
  );
}

function dress(): void {
  const { theme } = appearance();
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}
