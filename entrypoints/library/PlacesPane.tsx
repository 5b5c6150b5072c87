import { Sidebar } from '../../components/library/Sidebar.tsx';
import { tagTree } from '../../components/library/tag-tree.ts';
import type { LibraryCounts } from '../../lib/actions/library-counts.ts';
import { type Tell, undoable } from '../../lib/actions/undoable.ts';
import { useNews } from '../app/use-news.ts';
import { type Place, views } from './place.ts';
import { placesFrom } from './places.ts';
import { SearchQuestion } from './SearchQuestion.tsx';
import { TagQuestions } from './TagQuestions.tsx';
import { useSearchDeeds } from './use-search-deeds.ts';
import { useTagDeeds } from './use-tag-deeds.ts';

interface PlacesPaneProps {
  place: Place;
  counts: LibraryCounts | undefined;
  onSearch(line: string): void;
  tell: Tell;
}

/** The sidebar, and what it asks. */
export function PlacesPane({ place, counts, onSearch, tell }: PlacesPaneProps) {
  const { attempt } = undoable(tell);
  const tagDeeds = useTagDeeds(place.line, onSearch, attempt);
  const searchDeeds = useSearchDeeds(place.line, attempt);
  const { hrefOfTag, isCurrentTag, ...places } = placesFrom(place, counts, views, useNews().hasNews);
  const tags = counts?.tags ?? [];
  const nodes = tagTree(counts?.isPartial ? tags.map(({ name }) => ({ name })) : tags);
  return (
    <>
      <Sidebar
        {...places}
        tags={nodes}
        tagPlaces={{ hrefOf: hrefOfTag, isCurrent: isCurrentTag, onDeed: tagDeeds.onDeed }}
        hasLine={place.line.trim() !== ''}
        onSearchDeed={searchDeeds.onDeed}
      />
      <TagQuestions deeds={tagDeeds} tags={tags.map(({ name }) => name)} />
      <SearchQuestion deeds={searchDeeds} />
    </>
  );
}
