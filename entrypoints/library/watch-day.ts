import { dayOf } from '../../lib/library/index.ts';

/** So often the clock is looked at, in milliseconds: a computer that sleeps at midnight keeps no appointment then. */
const MINUTE = 60_000;

/** Calls back whenever another local day has begun. @returns what ends that */
export function watchDay(onDay: () => void): () => void {
  let day = dayOf(Date.now());
  function look() {
    const today = dayOf(Date.now());
    if (today === day) return;
    day = today;
    onDay();
  }
  const timer = setInterval(look, MINUTE);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
