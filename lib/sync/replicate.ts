import type { Codec } from './codec.ts';
import { Course, type Exchange, type Store, type Watched } from './exchange.ts';
import { receive } from './receive.ts';
import type { Remote } from './remote.ts';
import { send } from './send.ts';

/** So often others may write the same documents in between. */
const ROUNDS = 6;

/**
 * Exchanges documents until device and server have the same. May be ended between any two steps, or killed within one:
 * what was not done is done another time, and what was done twice is as if it were done once.
 * @throws {SyncProblem}
 */
export async function replicate(store: Store, remote: Remote, codec: Codec, watched: Watched = {}): Promise<Exchange> {
  const course = new Course(store, remote, codec, watched);
  let isAll = await receive(course);
  for (let round = 0; isAll && round < ROUNDS; round++) {
    const sending = await send(course);
    if (sending === 'all') return course.result;
    isAll = sending === 'lost' ? await startAnew(course) : sending === 'conflicts';
  }
  return { ...course.result, isCut: true };
}

/** Where the server has lost some of what it had, nobody knows how much: all is sent, but for what it still has. */
async function startAnew(course: Course): Promise<boolean> {
  await course.store.startAnew();
  return receive(course);
}
