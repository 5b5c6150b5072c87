import { useEffect, useState } from 'react';
import { type FoundIds, findIds } from '../../lib/actions/search-papers.ts';

/** All papers that a line finds, by their ids. */
export interface Found extends FoundIds {
  line: string;
}

/** All papers, those seen last first. */
const EVERYTHING = 'sort:seen';

/**
 * What a line finds; until that is known, what the line before has found.
 * @param revision another one when the library is another
 */
export function useFound(line: string, revision: object): Found | undefined {
  const [found, setFound] = useState<Found>();
  const [failure, setFailure] = useState<unknown>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the library is a reason to search again
  useEffect(() => {
    let wanted = true;
    findIds(line.trim() ? line : EVERYTHING).then(
      (answer) => wanted && setFound({ line, ...answer }),
      (error) => wanted && setFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [line, revision]);
  if (failure) throw failure;
  return found;
}
