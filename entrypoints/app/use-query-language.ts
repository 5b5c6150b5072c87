import { useEffect, useState } from 'react';

/** What can be said about a line that is searched for. */
export type QueryLanguage = typeof import('../../lib/search/index.ts');

/** The query language, loaded as soon as there is a line; undefined until then. */
export function useQueryLanguage(line: string): QueryLanguage | undefined {
  const [language, setLanguage] = useState<QueryLanguage>();
  const isWanted = line !== '';
  useEffect(() => {
    if (isWanted) import('../../lib/search/index.ts').then(setLanguage);
  }, [isWanted]);
  return language;
}
