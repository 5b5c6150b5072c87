import { memo } from 'react';
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

interface PlacesPaneProps extends Pick<Place, 'line' | 'view'> {
  counts: LibraryCounts | undefined;
  onSearch(line: string): void;
  tell: Tell;
}

/** The sidebar, and what it asks. It stays as it is while a reader goes from paper to paper. */
export const PlacesPane = memo(function PlacesPane({ line, view, counts, onSearch, tell }: PlacesPaneProps) {
  const { attempt } = undoable(tell);
  const tagDeeds = useTagDeeds(line, onSearch, attempt);
  const searchDeeds = useSearchDeeds(line, attempt);
  const { hrefOfTag, isCurrentTag, ...places } = placesFrom({ line, view }, counts, views, useNews().hasNews);
  const tags = counts?.tags ?? [];
  const nodes = tagTree(counts?.isPartial ? tags.map(({ name }) => ({ name })) : tags);
  return (
    <>
      <Sidebar
        {...places}
        tags={nodes}
        tagPlaces={{ hrefOf: hrefOfTag, isCurrent: isCurrentTag, onDeed: tagDeeds.onDeed }}
        hasLine={line.trim() !== ''}
        onSearchDeed={searchDeeds.onDeed}
      />
      <TagQuestions deeds={tagDeeds} tags={tags.map(({ name }) => name)} />
      <SearchQuestion deeds={searchDeeds} />
    </>
  );
});
