import type { SavedSearch } from '../../lib/library/index.ts';
import { t } from '../../lib/words/index.ts';
import { MoreIcon } from '../icons.tsx';
import { MenuButton } from './MenuButton.tsx';
import styles from './Sidebar.module.css';
import { type Destination, SidebarLink } from './SidebarLink.tsx';
import { SidebarPart } from './SidebarPart.tsx';
import { TagBranch, type TagPlaces } from './TagBranch.tsx';
import type { TagNode } from './tag-tree.ts';

/** What can be done with a saved search. */
export type SearchDeed = 'rename' | 'replace' | 'delete';

export interface SearchDestination extends Destination {
  search: SavedSearch;
}

interface SidebarProps {
  /** By shelf, reading status and star. */
  shelves: Destination[];
  /** Other ways to look at the library than a list. */
  views: Destination[];
  searches: SearchDestination[];
  tags: TagNode[];
  tagPlaces: TagPlaces;
  sites: Destination[];
  /** Other pages. */
  pages: Destination[];
  /** Whether there is a line that a saved search could take. */
  hasLine: boolean;
  onSearchDeed(search: SavedSearch, deed: SearchDeed): void;
}

/** Where a reader can go in the library; each place is no more than a line for the search field. */
export function Sidebar({ shelves, views, searches, tags, tagPlaces, sites, pages, ...menu }: SidebarProps) {
  return (
    <nav className={styles.sidebar} aria-label={t('library.places')}>
      <ul>{shelves.map(placeOf)}</ul>
      {views.length > 0 && <ul>{views.map(placeOf)}</ul>}
      {searches.length > 0 && (
        <SidebarPart name={t('library.searches')}>
          {searches.map(({ search, ...place }) => (
            <li key={search.id}>
              <SidebarLink {...place} menu={<SearchMenu search={search} {...menu} />} />
            </li>
          ))}
        </SidebarPart>
      )}
      {tags.length > 0 && (
        <SidebarPart name={t('library.tags')}>
          {tags.map((node) => (
            <TagBranch key={node.tag} node={node} depth={0} places={tagPlaces} />
          ))}
        </SidebarPart>
      )}
      {sites.length > 0 && <SidebarPart name={t('library.sites')}>{sites.map(placeOf)}</SidebarPart>}
      <ul>{pages.map(placeOf)}</ul>
    </nav>
  );
}

function placeOf(place: Destination) {
  return (
    <li key={place.href}>
      <SidebarLink {...place} />
    </li>
  );
}

type SearchMenuProps = { search: SavedSearch } & Pick<SidebarProps, 'hasLine' | 'onSearchDeed'>;

function SearchMenu({ search, hasLine, onSearchDeed }: SearchMenuProps) {
  const deeds: Record<string, SearchDeed> = {
    [t('library.rename')]: 'rename',
    ...(hasLine && { [t('library.replaceSearch')]: 'replace' }),
    [t('library.deleteSearch')]: 'delete',
  };
  return (
    <MenuButton
      className={styles.more}
      label={t('library.changeSearch', { name: search.name })}
      items={Object.keys(deeds)}
      onPick={(item) => onSearchDeed(search, deeds[item] as SearchDeed)}
    >
      <MoreIcon />
    </MenuButton>
  );
}
