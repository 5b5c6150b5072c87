type Usage = () => NodeJS.CpuUsage;

const { threadCpuUsage } = process as { threadCpuUsage?: Usage };

/** What the clock counts, for the tables: Node 23.9 and later know the time of one thread. */
export const clockName = threadCpuUsage ? 'CPU time of the thread' : 'CPU time of the process';

const usage: Usage = (threadCpuUsage ?? process.cpuUsage).bind(process);

/** CPU time in milliseconds: other processes on a busy machine do not count, as they do by the wall clock. */
export function cpuTime(): number {
  const { user, system } = usage();
  return (user + system) / 1_000;
}

/** The milliseconds of CPU time that something takes. */
export function timed(run: () => unknown): number {
  const start = cpuTime();
  run();
  return cpuTime() - start;
}

/** The same for what answers later. */
export async function timedLater(run: () => unknown): Promise<number> {
  const start = cpuTime();
  await run();
  return cpuTime() - start;
}
