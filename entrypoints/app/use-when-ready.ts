import { useEffect, useState } from 'react';

/** Gives a function that runs `step` at once, or, when called while `busy`, as soon as that is over. */
export function useWhenReady(busy: boolean, step: () => void): () => void {
  const [waiting, setWaiting] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end of waiting is a reason to run
  useEffect(() => {
    if (!waiting || busy) return;
    setWaiting(false);
    step();
  }, [waiting, busy]);
  return () => setWaiting(true);
}
