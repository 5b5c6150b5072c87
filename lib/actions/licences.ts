import { ownAddress } from './own-pages.ts';

/**
 * The licences of Gleaner and of all that is shipped with it, as the build has put them together.
 * @throws where there is no such file, as while Gleaner is developed
 */
export async function licences(): Promise<string> {
  const file = await fetch(ownAddress('/licences.txt'));
  if (!file.ok) throw new Error('There is no list of licences.');
  return file.text();
}
