import { all, clean, maybe } from './dom.ts';
import { idIn } from './huggingface-card.ts';
import { periodOf, propsOf } from './huggingface-json.ts';
import { listComponent, readList } from './huggingface-list.ts';
import { paperComponent, readPaperPage } from './huggingface-page.ts';
import { headingOf, onDisplay } from './rows.ts';
import type { Site } from './site.ts';

const listPath = /^\/papers(?:\/(?:trending|(?:date|week|month)\/[^/]+))?\/?$/;

export default {
  name: 'Hugging Face',
  matches: [
    // https://huggingface.co/papers
    'https://huggingface.co/papers',
    // https://huggingface.co/papers?q=low+cost+training  https://huggingface.co/papers?date=2024-08-12
    'https://huggingface.co/papers?*',
    // https://huggingface.co/papers/trending
    'https://huggingface.co/papers/trending',
    'https://huggingface.co/papers/trending?*',
    // https://huggingface.co/papers/date/2026-07-02
    'https://huggingface.co/papers/date/*',
    // https://huggingface.co/papers/week/2026-W27
    'https://huggingface.co/papers/week/*',
    // https://huggingface.co/papers/month/2026-07
    'https://huggingface.co/papers/month/*',
    // https://huggingface.co/papers/2401.01234
    'https://huggingface.co/papers/*.*',
  ],

  extract(document, url) {
    const id = idIn(url.pathname);
    if (id) return readPaperPage(document, url, id);
    return listPath.test(url.pathname) ? readList(document, url) : [];
  },

  rowOf(document, paper) {
    return headingOf(document, paper) ?? onDisplay(all(document, `${paperComponent} h1`));
  },

  listingOf(document, url) {
    if (idIn(url.pathname)) return undefined;
    const query = clean(url.searchParams.get('q'));
    return query ?? (url.pathname.startsWith('/papers/trending') ? 'Trending papers' : periodIn(document, url));
  },
} satisfies Site;

/** "Daily papers 2026-07-02", "Weekly papers 2026-W27": as the address says, or else the page. */
function periodIn(document: Document, url: URL): string {
  const [, kind, period] = /^\/papers\/(date|week|month)\/([^/]+)/.exec(url.pathname) ?? [];
  const date = url.searchParams.get('date') ?? undefined;
  const shown = period ?? date ?? periodOf(propsOf(maybe(document, listComponent)));
  const name = kind === 'week' ? 'Weekly' : kind === 'month' ? 'Monthly' : 'Daily';
  return clean(`${name} papers ${shown ?? ''}`) as string;
}
