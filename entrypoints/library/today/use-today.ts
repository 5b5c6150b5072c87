import { useEffect, useState } from 'react';
import type { Passed, Trending } from '../../../lib/actions/today.ts';
import { dayOf } from '../../../lib/library/index.ts';
import { useLibraryRevision } from '../use-library-revision.ts';

const actions = () => import('../../../lib/actions/today.ts');

/** What Today shows, as far as it is known already. */
export interface Today {
  passed?: { today: Passed; week: Passed };
  trending?: Trending;
  /** Papers in the inbox. */
  waiting?: number;
}

/** After a change of the library nothing is counted for so long, in milliseconds: changes come in swarms. */
const PAUSE = 600;

/** The figures of this day and week, kept up to date with the library. Throws, as a component does, when it cannot be read. */
export function useToday(): Today {
  const [today, setToday] = useState<Today>({});
  const [failure, setFailure] = useState<unknown>();
  const revision = useLibraryRevision();
  const isFirst = today.passed === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the library is the only reason to count again
  useEffect(() => {
    let wanted = true;
    const take = (part: Today) => wanted && setToday((before) => ({ ...before, ...part }));
    const start = setTimeout(() => count(take, () => wanted).catch(setFailure), isFirst ? 0 : PAUSE);
    return () => {
      wanted = false;
      clearTimeout(start);
    };
  }, [revision]);
  if (failure) throw failure;
  return today;
}

async function count(take: (part: Today) => void, isWanted: () => boolean): Promise<void> {
  const { inInbox, passed, trending } = await actions();
  const now = Date.now();
  take({ passed: await passed(now) });
  take({ waiting: (await inInbox()).length });
  if (isWanted()) take({ trending: await trending(dayOf(now)) });
}
