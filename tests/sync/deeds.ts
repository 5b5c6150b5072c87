import fc from 'fast-check';
import { plain } from '../../lib/sync/codec.ts';
import { SyncProblem } from '../../lib/sync/problem.ts';
import { replicate } from '../../lib/sync/replicate.ts';
import { id, noon, page, paper } from '../library/shown-pages.ts';
import type { CouchInMemory } from './couch-in-memory.ts';
import type { Device } from './device.ts';
import { type Fault, failing, Killed } from './faults.ts';

const faults: Fault[] = ['lost request', 'lost answer', 'killed before', 'killed behind', 'half written'];

/** What is done on a device; numbers stand for papers. */
export type Deed =
  | { kind: 'see'; papers: number[]; listing: number }
  | { kind: 'tag' | 'note' | 'untag' | 'star' | 'shelve' | 'describe' | 'cite' | 'delete' | 'split'; paper: number }
  | { kind: 'undo' | 'colour' | 'search' | 'rule' | 'exchange' | 'exchange all' }
  | { kind: 'merge'; paper: number; other: number }
  | { kind: 'fail'; step: number; fault: Fault };

type OnPaper = Exclude<Extract<Deed, { paper: number }>['kind'], 'merge'>;

/** @param papers how many there are: of a few, deeds meet on the same ones more often */
export function anyDeed(papers: number): fc.Arbitrary<Deed> {
  const number = fc.nat(papers - 1);
  const onPaper = (...kinds: OnPaper[]) => fc.record({ kind: fc.constantFrom(...kinds), paper: number });
  const seeing = fc.record({ kind: fc.constant('see'), papers: fc.uniqueArray(number), listing: fc.nat(2) });
  const merging = fc.record({ kind: fc.constant('merge'), paper: number, other: number });
  const failing = fc.record({
    kind: fc.constant('fail'),
    step: fc.integer({ min: 1, max: 9 }),
    fault: fc.constantFrom(...faults),
  });
  return fc.oneof(
    { weight: 3, arbitrary: seeing },
    { weight: 5, arbitrary: onPaper('tag', 'note', 'untag', 'star', 'shelve', 'describe', 'cite') },
    { weight: 1, arbitrary: onPaper('delete', 'split') },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('undo', 'colour', 'search', 'rule') }) },
    { weight: 1, arbitrary: merging },
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('exchange', 'exchange all') }) },
    { weight: 2, arbitrary: failing },
  ) as fc.Arbitrary<Deed>;
}

/** Deeds that collide: tags and stars on two papers that become one, or are deleted, between exchanges that are cut short. */
export const anyCollidingDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('tag', 'star', 'shelve'), paper: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.constantFrom({ kind: 'merge', paper: 0, other: 1 }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete'), paper: fc.nat(1) }) },
  { weight: 4, arbitrary: fc.constant({ kind: 'exchange' }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'fail', step: 1, fault: 'half written' }) },
) as fc.Arbitrary<Deed>;

/** Does it, if it can be done there. @param mark unlike that of any other deed */
export async function perform(
  deed: Deed,
  device: Device,
  all: Device[],
  remote: CouchInMemory,
  mark: number,
): Promise<void> {
  if (deed.kind === 'exchange all') await Promise.all(all.map((each) => each.exchange(remote).catch(unlessBusy)));
  else if (deed.kind === 'exchange') await device.exchange(remote);
  else if (deed.kind === 'fail') await exchangeBadly(device, remote, deed);
  else await edit(deed, device, mark);
}

async function exchangeBadly(device: Device, remote: CouchInMemory, { step, fault }: { step: number; fault: Fault }) {
  const broken = failing(remote, device.store, step, fault);
  await replicate(broken.store, broken.remote, plain).catch((error) => {
    if (!(error instanceof Killed) && !(error instanceof SyncProblem)) throw error;
  });
}

function unlessBusy(error: unknown): void {
  if (!(error instanceof SyncProblem)) throw error;
}

async function edit(deed: Deed, device: Device, mark: number): Promise<void> {
  if (deed.kind === 'see') return see(device, deed.papers, deed.listing, mark);
  if (deed.kind === 'undo') return undoDeletion(device);
  if (deed.kind === 'colour') return void (await device.colourTag('x', mark % 360));
  if (deed.kind === 'search') return void (await device.saveSearch({ id: 's', name: `${mark}`, line: 'x', at: mark }));
  if (deed.kind === 'rule')
    return void (await device.saveRules([
      { id: `r${mark % 2}`, field: 'title', test: 'contains', text: `${mark}`, tags: ['x'] },
    ]));
  if (!('paper' in deed)) return;
  const [there] = await device.papersById([id(deed.paper)]);
  if (deed.kind === 'split') return void (await device.splitPaper(id(deed.paper)));
  if (!there) return;
  const at = [there.id];
  const isDescribed = there.sources.title?.site === 'reader';
  const deeds = {
    tag: () => device.editPapers(at, { addTags: [`t${mark}`] }),
    untag: () => device.editPapers(at, { removeTags: there.tags.slice(0, 1) }),
    note: () => device.editPapers(at, { note: `n${mark}.` }),
    star: () => device.editPapers(at, { starred: !there.starred }),
    shelve: () => device.editPapers(at, { shelf: (['inbox', 'kept', 'dismissed'] as const)[mark % 3] as 'kept' }),
    describe: () =>
      isDescribed ? device.asPagesSaid(there.id, 'title') : device.describePaper(there.id, 'title', `d${mark}`),
    cite: () => device.saveCitekeys(new Map([[there.id, 'smith2024']])),
    delete: () => device.deletePapers(at),
    merge: () => device.mergePapers(there.id, id((deed as { other: number }).other)),
  };
  if (deed.kind === 'merge' && deed.other === deed.paper) return;
  if (deed.kind === 'merge' && (await device.papersById([id(deed.other)])).length === 0) return;
  await deeds[deed.kind]();
}

async function see(device: Device, papers: number[], listing: number, mark: number): Promise<void> {
  const found = papers.map((each) => paper(each, { title: `Paper ${each}`, upvotes: mark }));
  await device.savePage(page(found, { pageUrl: `https://arxiv.org/list/${listing}` }), noon + mark * 1_000);
}

async function undoDeletion(device: Device): Promise<void> {
  const [entry] = (await device.history(50)).filter(({ deed }) => deed.kind === 'delete');
  if (entry) await device.undo(entry.id);
}
