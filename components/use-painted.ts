import { useEffect, useState } from 'react';

/** Whether this has been painted, and there was a moment to spare since: what is not seen at once can wait for that. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const idle = requestIdleCallback(() => setPainted(true), { timeout: 500 });
    return () => cancelIdleCallback(idle);
  }, []);
  return isPainted;
}
