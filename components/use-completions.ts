import { useEffect, useState } from 'react';

/** Gives the known names that fit what was typed, best first; all of them, most used first, for an empty text. */
export type Complete = (typed: string) => Promise<string[]>;

/** The names that `complete` gives for `typed`; until they come, the ones before. */
export function useCompletions(typed: string, complete: Complete): string[] {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    let wanted = true;
    complete(typed).then((found) => wanted && setNames(found));
    return () => {
      wanted = false;
    };
  }, [typed, complete]);
  return names;
}
