import type { SearchDestination } from '../../components/library/Sidebar.tsx';
import type { Destination } from '../../components/library/SidebarLink.tsx';
import type { LibraryCounts, State } from '../../lib/actions/library-counts.ts';
import { t } from '../../lib/words/index.ts';
import { gist, inOrderOf, lineOf, lineOfState } from './lines.ts';
import { hashOf, type Place, type View } from './place.ts';

const shelves: State[] = ['inbox', 'kept', 'starred', 'unread', 'reading', 'read', 'dismissed'];

/**
 * Where the sidebar leads from `here`. Numbers are left out until all of the library has been counted.
 * @param hasNews whether the options tell of something that the reader has not seen
 */
export function placesFrom(here: Place, counts: LibraryCounts | undefined, views: readonly View[], hasNews: boolean) {
  const to = destinationFrom(here);
  const known = counts?.isPartial ? undefined : counts;
  return {
    shelves: [
      ...shelves.map((state) => to(t(`library.${state}`), lineOfState(state), known?.states[state])),
      to(t('library.all'), '', known?.all),
    ],
    views: views.map(
      (view): Destination => ({
        name: t(`library.${view}`),
        href: hashOf({ line: '', view }),
        isCurrent: here.view === view,
      }),
    ),
    pages: [{ name: t('library.options'), href: `options.html${hasNews ? '#news' : ''}`, isCurrent: false, hasNews }],
    searches: (counts?.searches ?? []).map(
      ({ count, ...search }): SearchDestination => ({ search, ...to(search.name, search.line, known && count) }),
    ),
    sites: (counts?.sites ?? []).map(({ name, count }) => to(name, lineOf('site', name), known && count)),
    hrefOfTag: (tag: string) => to(tag, lineOf('tag', tag)).href,
    isCurrentTag: (tag: string) => to(tag, lineOf('tag', tag)).isCurrent,
  };
}

function destinationFrom({ line: current, view }: Place) {
  const here = gist(current);
  return (name: string, line: string, count?: number): Destination => ({
    name,
    href: hashOf({ line: inOrderOf(line, current) }),
    isCurrent: !view && here === gist(line),
    count,
  });
}
