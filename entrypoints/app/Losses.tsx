import { useEffect, useState } from 'react';
import { LossNotice } from '../../components/LossNotice.tsx';
import { ownAddress } from '../../lib/actions/own-pages.ts';
import { type Loss, reportedLoss, watchLoss } from '../../lib/settings/loss.ts';

type Told = Loss & { said: string };

/** Says so where the browser has lost some of the library. */
export function Losses() {
  const [loss, setLoss] = useState<Told>();
  useEffect(() => {
    const look = () => void told().then(setLoss).catch(console.warn);
    look();
    return watchLoss(look);
  }, []);
  if (!loss) return null;
  const onUnderstood = () => void words().then(({ forgetLoss }) => forgetLoss());
  return <LossNotice said={loss.said} restoreAt={ownAddress('/options.html#backup')} onUnderstood={onUnderstood} />;
}

/** It brings the database library with it, for which a page without a loss does not wait. */
const words = () => import('../../lib/actions/loss.ts');

async function told(): Promise<Told | undefined> {
  const loss = await reportedLoss();
  return loss ? { ...loss, said: (await words()).lossInWords(loss) } : undefined;
}
