import { decoded } from './decode.ts';
import { ABOUT } from './door.ts';
import type { Arrived, Course } from './exchange.ts';
import type { RemoteChange, StoredDocument } from './remote.ts';
import { send } from './send.ts';

/** So many changes are read at a time; more, where only names and revisions are. */
const READ = 500;
const LISTED = 5_000;

type Listed = Awaited<ReturnType<Course['remote']['changes']>>;

/** Some of the server's changes, as far as they are news and what they should be. */
interface Step extends Pick<Listed, 'since' | 'isAll'> {
  arrived: Arrived[];
  /** The documents that have more leaves than one. */
  forked: string[];
}

/**
 * Takes in what has changed on the server. While the library takes in some of it, the next is read, and looked through.
 * @returns whether there was time for all of it
 */
export async function receive(course: Course): Promise<boolean> {
  const { since: begin, hasSent } = await course.store.position();
  const read = (since: string) => readStep(course, since, hasSent);
  let [since, coming]: [string, Promise<Step> | undefined] = [begin, undefined];
  for (;;) {
    if (!course.hasTime()) return false;
    const step: Step = await (coming ?? read(since));
    coming = step.isAll ? undefined : read(step.since);
    // What goes wrong with it is heard of when it is waited for.
    coming?.catch(() => undefined);
    for (const id of step.forked) await makeOne(course, id);
    if (step.arrived.length > 0 || step.since !== since || hasSent) await course.store.take(step.arrived, step);
    course.count({ received: step.arrived.length });
    if (step.isAll) return true;
    since = step.since;
  }
}

async function readStep(course: Course, begin: string, hasSent: boolean): Promise<Step> {
  const { changes, since, isAll } = await course.remote.changes(begin, hasSent ? LISTED : READ, !hasSent);
  const ours = changes.filter(isOurs);
  const news = hasSent ? await unknown(course, ours) : ours;
  const arrived = await decoded(course, await withDocuments(course, news));
  return { since, isAll, arrived, forked: news.filter(isForked).map(({ id }) => id) };
}

/** Whether a document is one of a library's. */
function isOurs({ id }: RemoteChange): boolean {
  return !id.startsWith('_') && id !== ABOUT;
}

/** Of a deleted document no leaf is left that is not deleted. */
function isForked({ hasOthers, isDeleted }: RemoteChange): boolean {
  return hasOthers && !isDeleted;
}

/** Without what the library has: above all what itself has sent. */
async function unknown({ store, codec }: Course, changes: RemoteChange[]): Promise<RemoteChange[]> {
  const names = await store.namesOf(changes.map(({ rev }) => rev));
  const ids = new Set(await Promise.all([...names.values()].flat().map((name) => codec.idOf(name))));
  return changes.filter(({ id, rev, hasOthers }) => hasOthers || !names.has(rev) || !ids.has(id));
}

async function withDocuments({ remote }: Course, changes: RemoteChange[]): Promise<(StoredDocument | undefined)[]> {
  const missing = changes.filter(({ document, isDeleted }) => !document && !isDeleted).map(({ id }) => id);
  const documents = changes.map(({ document }) => document);
  for (let at = 0; at < missing.length; at += READ) {
    const fetched = await remote.fetch(missing.slice(at, at + READ));
    documents.push(...fetched.map(({ document }) => document));
  }
  return documents;
}

/** Where a replication of the server's own has left several leaves, makes one of them; none is deleted before that. */
async function makeOne(course: Course, id: string): Promise<void> {
  const { store, remote } = course;
  const losers = await remote.losers(id);
  if (losers.length === 0) return;
  const [winner] = await remote.fetch([id]);
  const others: Arrived[] = await decoded(course, losers, winner?.rev);
  await store.take(await decoded(course, [winner?.document]));
  await store.take(others);
  // What cannot be read is not ours to delete.
  if (others.length < losers.length || (await send(course)) !== 'all') return;
  await remote.write(losers.map(({ _id, _rev }) => ({ _id, _rev, _deleted: true })));
}
