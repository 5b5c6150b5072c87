import type { PaperId, SavedPaper, Sighting } from '../paper/paper.ts';

/** What the search reads of a paper; a `SavedPaper` fits. */
export interface SearchablePaper
  extends Pick<SavedPaper, 'id' | 'ids' | 'title' | 'tags' | 'note'>,
    Partial<Omit<SavedPaper, 'id' | 'ids' | 'title' | 'tags' | 'note'>> {
  /** Where and when it was seen. */
  sightings?: Pick<Sighting, 'site' | 'listing' | 'day'>[];
}

export type { PaperId };
