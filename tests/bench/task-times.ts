import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  name: string;
  cat: string;
  /** When it began, in microseconds. */
  ts: number;
  pid: number;
  tid: number;
  args?: { name?: string };
  /** How long it took, and how much of that its thread was at work; microseconds. */
  dur?: number;
  tdur?: number;
}

/** A task of a page's main thread. */
interface Task {
  /** When it began, in microseconds of the browser's clock. */
  start: number;
  /** How long its thread was at work in it, in milliseconds. */
  own: number;
}

/** What a page did while something was done. */
interface Traced {
  tasks: Task[];
  /** When the page set a `performance.mark`, by its name; in microseconds of the browser's clock. */
  marks: { name: string; at: number }[];
}

/**
 * The longest task of a page's main thread while something is done, in milliseconds of that thread's own time: on a
 * machine that is busy with other things a task is kept waiting, which is no fault of the page.
 */
export async function longestOwnTask(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  return longestOf(await traced(session, work));
}

export function longestOf({ tasks }: Traced): number {
  return tasks.reduce((most, { own }) => Math.max(most, own), 0);
}

/** How long the main thread was at work between each mark of one name and the next of another, in milliseconds. */
export function ownTimesBetween(trace: Traced, from: string, to: string): number[] {
  return tasksBetween(trace, from, to).map((tasks) => tasks.reduce((sum, { own }) => sum + own, 0));
}

/** The main thread's tasks between each mark of one name and the next of another. */
export function tasksBetween({ tasks, marks }: Traced, from: string, to: string): Task[][] {
  const sorted = marks.toSorted((a, b) => a.at - b.at);
  return sorted.flatMap(({ name, at }, place) => {
    const next = sorted[place + 1];
    if (name !== from || next?.name !== to) return [];
    // The task that set the first mark belongs to it.
    const first = tasks.findLastIndex(({ start }) => start <= at);
    return [tasks.filter(({ start }, number) => number >= first && start < next.at)];
  });
}

/** Traces a page while something is done. */
export async function traced(session: CDPSession, work: () => Promise<unknown>): Promise<Traced> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const includedCategories = ['toplevel', '__metadata', 'blink.user_timing'];
  await session.send('Tracing.start', { traceConfig: { includedCategories } });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args?.name === 'CrRendererMain';
  const threads = new Set(events.filter(isMain).map(threadOf));
  const ofMain = events.filter((event) => threads.has(threadOf(event))).sort((a, b) => a.ts - b.ts);
  return {
    tasks: ofMain.flatMap(({ name, ts, tdur = 0 }) =>
      name.endsWith('::RunTask') ? { start: ts, own: tdur / 1_000 } : [],
    ),
    marks: ofMain.flatMap(({ name, ts, cat }) => (cat.includes('blink.user_timing') ? { name, at: ts } : [])),
  };
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
