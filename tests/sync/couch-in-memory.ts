import type { Remote, RemoteChange, StoredDocument, ToWrite, Written } from '../../lib/sync/remote.ts';

interface Leaf {
  rev: string;
  isDeleted: boolean;
  body: string;
}

/**
 * A database that keeps CouchDB's rules: a write has to follow the winning leaf, changes are listed by their last
 * sequence number, and leaves that a replication brings stay beside the winner until somebody deletes them.
 */
export class CouchInMemory implements Remote {
  private readonly documents = new Map<string, { leaves: Leaf[]; sequence: number }>();
  private sequence = 0;
  private writes = 0;

  async changes(since: string, limit: number, withDocuments: boolean) {
    const after = [...this.documents].filter(([, { sequence }]) => sequence > Number(since || 0));
    const listed = after.sort(([, a], [, b]) => a.sequence - b.sequence).slice(0, limit);
    const changes = listed.map(([id]) => this.change(id, withDocuments));
    const last = listed.at(-1)?.[1].sequence ?? this.sequence;
    return { changes, since: String(last), isAll: after.length <= limit };
  }

  async fetch(ids: string[]): Promise<RemoteChange[]> {
    return ids.filter((id) => this.documents.has(id)).map((id) => this.change(id, true));
  }

  async losers(id: string): Promise<StoredDocument[]> {
    const [, ...others] = this.leavesOf(id);
    return others.filter(({ isDeleted }) => !isDeleted).map((leaf) => stored(id, leaf));
  }

  async write(documents: ToWrite[]): Promise<Written[]> {
    return documents.map((document) => this.writeOne(JSON.parse(JSON.stringify(document))));
  }

  /** What a replication from elsewhere does: another leaf, whatever is there. */
  addLeaf(id: string, body: object): void {
    this.put(id, { rev: this.nextRevision('1'), isDeleted: false, body: JSON.stringify(body) });
  }

  /** The names and bodies of what is there, without revisions. */
  contents(): Record<string, string> {
    const winners = [...this.documents.keys()].map((id) => [id, this.leavesOf(id)[0] as Leaf] as const);
    const present = winners.filter(([, { isDeleted }]) => !isDeleted);
    return Object.fromEntries(present.map(([id, { body }]): [string, string] => [id, body]).sort());
  }

  /** How many leaves there are beside the winning ones. */
  conflicts(): number {
    return [...this.documents.keys()].reduce(
      (sum, id) =>
        sum +
        this.leavesOf(id)
          .slice(1)
          .filter((leaf) => !leaf.isDeleted).length,
      0,
    );
  }

  private writeOne({ _id: id, _rev, _deleted, ...body }: ToWrite): Written {
    const leaves = this.leavesOf(id);
    const [winner] = leaves;
    const followed = leaves.find(({ rev }) => rev === _rev);
    const isNew = !_rev && (!winner || winner.isDeleted);
    if (!followed && !isNew) return { id, error: 'conflict' };
    const generation = Number.parseInt(followed?.rev ?? winner?.rev ?? '0', 10) + 1;
    const leaf = {
      rev: this.nextRevision(String(generation)),
      isDeleted: _deleted === true,
      body: JSON.stringify(body),
    };
    this.put(id, leaf, followed ?? (isNew ? winner : undefined));
    return { id, rev: leaf.rev };
  }

  private put(id: string, leaf: Leaf, followed?: Leaf): void {
    const leaves = (this.documents.get(id)?.leaves ?? []).filter((each) => each !== followed);
    this.documents.set(id, { leaves: [...leaves, leaf], sequence: ++this.sequence });
  }

  private nextRevision(generation: string): string {
    this.writes += 1;
    return `${generation}-${String(this.writes).padStart(8, '0')}`;
  }

  /** The winner first: what is not deleted, has the longest history, and the greater name. */
  private leavesOf(id: string): Leaf[] {
    const weight = ({ rev, isDeleted }: Leaf) => (isDeleted ? 0 : 1_000) + Number.parseInt(rev, 10);
    return [...(this.documents.get(id)?.leaves ?? [])].sort(
      (a, b) => weight(b) - weight(a) || (a.rev < b.rev ? 1 : -1),
    );
  }

  private change(id: string, withDocument: boolean): RemoteChange {
    const [winner, ...others] = this.leavesOf(id) as [Leaf, ...Leaf[]];
    const document = withDocument && !winner.isDeleted ? stored(id, winner) : undefined;
    return { id, rev: winner.rev, document, isDeleted: winner.isDeleted, hasOthers: others.length > 0 };
  }
}

function stored(id: string, { rev, body }: Leaf): StoredDocument {
  return { ...JSON.parse(body), _id: id, _rev: rev };
}
