import { useEffect } from 'react';

/** So long whatever can wait is kept waiting, in milliseconds. */
const PATIENCE = 500;

/**
 * Says when there is a moment to spare for what is not seen at once: after `isReady`, or half a second later where
 * nothing becomes ready.
 * @param come the same function in each rendering, as that of a state is
 */
export function useMoment(isReady: boolean, come: (isThere: true) => void): void {
  useEffect(() => {
    const late = setTimeout(come, PATIENCE, true);
    const idle = isReady ? requestIdleCallback(() => come(true)) : 0;
    return () => {
      clearTimeout(late);
      cancelIdleCallback(idle);
    };
  }, [isReady, come]);
}
