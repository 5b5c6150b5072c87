import { SyncProblem } from './problem.ts';

/** No answer is read beyond so many bytes: some hundred of the largest documents. */
const MOST_BYTES = 128 * 1024 * 1024;

/** The text of an answer. @throws {SyncProblem} `too-large`; what the network throws when it is cut off */
export async function readText(answer: Response): Promise<string> {
  if (Number(answer.headers.get('Content-Length')) > MOST_BYTES) {
    await answer.body?.cancel();
    throw new SyncProblem('too-large', 'an answer');
  }
  if (!answer.body) return '';
  const decoder = new TextDecoder();
  const reader = answer.body.getReader();
  const pieces: string[] = [];
  let bytes = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    bytes += step.value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new SyncProblem('too-large', 'an answer');
    }
    pieces.push(decoder.decode(step.value, { stream: true }));
  }
  return pieces.join('') + decoder.decode();
}
