import { appendFileSync } from 'node:fs';

/** Whether this is `npm run torture`, which takes its time; `npm test` takes a short cut through the same tests. */
const isLong = process.env.GLEANER_TORTURE === 'long';

/** How often to try: `long` times in `npm run torture`, `short` times in `npm test`. */
export function tries({ short, long }: { short: number; long: number }): number {
  return isLong ? long : short;
}

/**
 * Tells the table of promises how a promise came out. It asserts nothing: the test does.
 * @param promise what is promised, in words, the browser's name included where there are two
 * @param outcome how often it was tried, and how often it was broken
 */
export function tell(promise: string, outcome: { tries: number; failures: number }): void {
  const file = process.env.GLEANER_TORTURE_TABLE;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ promise, ...outcome })}\n`);
}
