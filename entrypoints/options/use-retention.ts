import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { forgottenAfter } from '../../lib/actions/retention.ts';
import { type Retention, retention, setRetention } from '../../lib/settings/retention.ts';

/** After how many days papers leave the inbox, and which would have to go at once; both undefined until known. */
export function useRetention() {
  const [days, setDays] = useState<Retention>();
  useEffect(() => void retention().then(setDays), []);
  const forgotten = useLiveQuery(async () => (days ? forgottenAfter(days) : undefined), [days]);

  async function choose(chosen: Retention) {
    await setRetention(chosen);
    setDays(chosen);
  }

  return { days, forgotten, choose };
}
