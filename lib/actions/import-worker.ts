/** Runs in a worker: imports files while the page stays free for its reader. */
import { type Answer, type Call, sentError } from './import-calls.ts';
import { ImportDesk } from './import-desk.ts';

const desk = new ImportDesk();
const running = new Map<number, AbortController>();

addEventListener('message', ({ data }: MessageEvent<Call>) => {
  if (data.name === 'stop') running.get(data.id)?.abort();
  else void answer(data);
});

async function answer(call: Exclude<Call, { name: 'stop' }>): Promise<void> {
  const { id } = call;
  const calling = new AbortController();
  running.set(id, calling);
  try {
    const watched = { signal: calling.signal, onProgress: (done: number) => send({ id, done }) };
    send({ id, result: await resultOf(call, watched) });
  } catch (error) {
    send({ id, error: sentError(error) });
  } finally {
    running.delete(id);
  }
}

type Watched = { signal: AbortSignal; onProgress(done: number): void };

function resultOf(call: Exclude<Call, { name: 'stop' }>, watched: Watched): Promise<unknown> {
  if (call.name === 'read') return desk.read(call.file, { ...call.options, ...watched });
  return call.name === 'commit' ? desk.commit(call.tag, watched) : desk.replace(watched);
}

function send(answer: Answer): void {
  postMessage(answer);
}
