import type { Arrived, Course } from './exchange.ts';
import { parseDocument } from './parse.ts';
import type { StoredDocument } from './remote.ts';

/**
 * Documents that came from a server, as far as they are what they should be; another one costs only itself.
 * @param revision what to take for theirs, where that is not their own
 */
export async function decoded(
  course: Course,
  documents: (StoredDocument | undefined)[],
  revision?: string,
): Promise<Arrived[]> {
  const all = await Promise.all(documents.map((document) => document && decode(course, document)));
  return all.flatMap((arrived) => (arrived ? [{ ...arrived, rev: revision ?? arrived.rev }] : []));
}

async function decode(course: Course, stored: StoredDocument): Promise<Arrived | undefined> {
  const { _id: id, _rev: rev } = stored;
  try {
    const { name, body } = await course.codec.decode(stored);
    const document = parseDocument(name, body);
    if (typeof document !== 'string') return { name, rev, document };
    course.leave(id, document);
  } catch (error) {
    course.leave(id, String(error));
  }
  return undefined;
}
