import { decoded } from './decode.ts';
import type { Course, Outgoing } from './exchange.ts';
import { SyncProblem } from './problem.ts';
import type { ToWrite, Written } from './remote.ts';

/** So many documents go in one request, with about so many characters at most. */
const WRITTEN = 250;
const REQUEST = 2_000_000;

/** A document that others have written, or the server has lost, since this device had that revision of it. */
interface Conflict {
  name: string;
  id: string;
  rev?: string | undefined;
}

/**
 * How a sending went: `conflicts` where others have written some of it in between, which was taken in; `lost` where the
 * server does not have any more what it had.
 */
export type Sending = 'all' | 'cut' | 'conflicts' | 'lost';

/** Sends what has not been sent. While the server writes some of it, the next is read. */
export async function send(course: Course): Promise<Sending> {
  let [most, hasConflicts] = [WRITTEN, false];
  let coming = nextBatch(course, most, []);
  for (;;) {
    if (!course.hasTime()) return 'cut';
    const batch = await coming;
    if (batch.length === 0) return hasConflicts ? 'conflicts' : 'all';
    const writing = write(course, batch);
    coming = nextBatch(course, most, batch);
    // What goes wrong with it is heard of when it is waited for.
    coming.catch(() => undefined);
    const written = await writing.catch((error) => tooLarge(course, error, batch));
    await coming;
    const { conflicts, isLost } = written ? await note(course, batch, written) : { conflicts: 0, isLost: false };
    if (isLost) return 'lost';
    if (conflicts === batch.length && hasConflicts) return 'conflicts';
    hasConflicts ||= conflicts > 0;
    // A server that finds a request too large is given less at a time, until the document that made it so is found.
    if (!written) most = batch.length > 1 ? Math.ceil(batch.length / 4) : WRITTEN;
    if (!written) coming = nextBatch(course, most, []);
  }
}

async function nextBatch({ store, result }: Course, most: number, sending: Outgoing[]): Promise<Outgoing[]> {
  const except = new Set([...result.refused, ...sending].map(({ name }) => name));
  return upTo(REQUEST, await store.unsent(most, except));
}

async function write({ remote, codec }: Course, batch: Outgoing[]): Promise<Written[]> {
  const encode = async ({ name, body, rev }: Outgoing): Promise<ToWrite> => {
    return { ...(await codec.encode({ name, body })), ...(rev && { _rev: rev }) };
  };
  return remote.write(await Promise.all(batch.map(encode)));
}

/** Writes down what the server said. @returns how many others had written in between, and whether some are lost there */
async function note(
  course: Course,
  batch: Outgoing[],
  written: Written[],
): Promise<{ conflicts: number; isLost: boolean }> {
  const answers = batch.map((each, i) => ({ ...each, answer: written[i] as Written }));
  const sent = answers.flatMap(({ name, dirty, answer }) =>
    'rev' in answer ? [{ name, dirty, rev: answer.rev }] : [],
  );
  const failed = answers.flatMap(({ name, rev, answer }) =>
    'error' in answer ? [{ name, rev, id: answer.id, reason: answer.error }] : [],
  );
  await course.store.markSent(sent);
  course.count({ sent: sent.length });
  const conflicts = failed.filter(({ reason }) => reason === 'conflict');
  refuse(
    course,
    failed.filter(({ reason }) => reason !== 'conflict'),
  );
  const isLost = conflicts.length > 0 && (await catchUp(course, conflicts));
  return { conflicts: conflicts.length, isLost };
}

function tooLarge(course: Course, error: unknown, [first, ...others]: Outgoing[]): undefined {
  if (!(error instanceof SyncProblem) || error.trouble !== 'too-large') throw error;
  if (first && others.length === 0) refuse(course, [{ name: first.name, reason: 'too-large' }]);
}

function refuse({ result }: Course, refused: { name: string; reason: string }[]): void {
  const isForbidden = refused.some(({ reason }) => reason === 'forbidden' || reason === 'unauthorized');
  if (isForbidden) throw new SyncProblem('no-write-right', 'forbidden');
  result.refused.push(...refused.map(({ name, reason }) => ({ name, reason })));
}

/**
 * Takes in what others have written; whatever that does not hold stays unsent.
 * @returns whether the server has lost some of what it had
 */
async function catchUp(course: Course, conflicts: Conflict[]): Promise<boolean> {
  const changes = await course.remote.fetch(conflicts.map(({ id }) => id));
  const names = new Map(conflicts.map(({ name, id }) => [id, name]));
  const deleted = changes.filter(({ isDeleted }) => isDeleted);
  await course.store.follow(deleted.map(({ id, rev }) => ({ name: names.get(id) as string, rev })));
  const documents = changes.map(({ document }) => document);
  const arrived = await decoded(course, documents);
  course.count({ received: arrived.length });
  if (arrived.length > 0) await course.store.take(arrived);
  const read = new Set(arrived.map(({ name }) => name));
  const unreadable = documents.flatMap((each) => (each && names.get(each._id)) ?? []);
  refuse(
    course,
    unreadable.filter((name) => !read.has(name)).map((name) => ({ name, reason: 'unreadable' })),
  );
  const there = new Set(changes.map(({ id }) => id));
  return conflicts.some(({ id, rev }) => rev !== undefined && !there.has(id));
}

/** The first of these, as long as they have together no more than so many characters; at least one. */
function upTo(most: number, documents: Outgoing[]): Outgoing[] {
  let size = 0;
  const end = documents.findIndex(({ body }, i) => {
    size += JSON.stringify(body).length;
    return size > most && i > 0;
  });
  return end < 0 ? documents : documents.slice(0, end);
}
