import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a fake Zotero was given: the items of each session, and where they went. */
export interface Session {
  items: { title: string; tags: unknown[] }[];
  target?: string;
  tags?: string;
  note?: string;
}

/** An object of the online library. */
interface Written {
  key: string;
  version: number;
  itemType: string;
  title?: string;
  note?: string;
  parentItem?: string;
}

/** How it behaves: as it should, or as a Zotero in trouble. */
export type Mood = 'well' | 'read-only' | 'broken-once' | 'busy-once' | 'outdated';

/**
 * A server that keeps the rules of Zotero's connector server and, under `/web`, of its Web API: it drops a request
 * without the connector's header, knows its sessions, and refuses one that it has had.
 */
export class FakeZotero {
  readonly sessions = new Map<string, Session>();
  /** What stands in the online library, by key. */
  readonly written = new Map<string, Written>();
  mood: Mood = 'well';
  /** How many requests it has not answered. */
  waiting = 0;
  private held: Promise<void> = Promise.resolve();
  private readonly server: Server = createServer((request, response) => {
    this.answer(request).then(
      ([status, body]) => {
        response.writeHead(status, { 'Content-Type': 'application/json' });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      },
      () => request.socket.destroy(),
    );
  });

  /** @returns its address */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** From here on it answers nothing. @returns what ends that */
  holdBack(): () => void {
    let goOn = () => {};
    this.held = new Promise((resolve) => {
      goOn = resolve;
    });
    return goOn;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage): Promise<[status: number, body: unknown]> {
    const body = JSON.parse((await textOf(request)) || '{}');
    this.waiting += 1;
    await this.held;
    this.waiting -= 1;
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
    if (pathname.startsWith('/web')) return this.web(pathname.slice(4), request, body);
    if (!request.headers['x-zotero-connector-api-version']) throw new Error('dropped');
    if (this.mood === 'outdated') return [412, ''];
    const calls: Record<string, () => [number, unknown]> = {
      ping: () => [200, { prefs: {} }],
      getSelectedCollection: () => [200, this.selection()],
      saveItems: () => this.saveItems(body),
      updateSession: () => this.updateSession(body),
    };
    return calls[pathname.replace('/connector/', '')]?.() ?? [404, ''];
  }

  private selection() {
    const targets = [
      { id: 'L1', name: 'My Library', level: 0 },
      { id: 'C12', name: 'Reading group', level: 1 },
    ];
    return { libraryID: 1, id: 12, editable: true, libraryEditable: this.mood !== 'read-only', targets };
  }

  private saveItems({ sessionID, items }: { sessionID: string; items: Session['items'] }): [number, unknown] {
    if (this.mood === 'read-only') return [500, { libraryEditable: false }];
    if (this.mood === 'broken-once') {
      this.mood = 'well';
      this.sessions.set(sessionID, { items: [] });
      return [500, 'An error occurred'];
    }
    if (this.sessions.has(sessionID)) return [409, { error: 'SESSION_EXISTS' }];
    this.sessions.set(sessionID, { items });
    return [201, ''];
  }

  private updateSession({ sessionID, ...rest }: { sessionID: string } & Omit<Session, 'items'>): [number, unknown] {
    const session = this.sessions.get(sessionID);
    if (!session) return [400, { error: 'SESSION_NOT_FOUND' }];
    if (!['L1', 'C12'].includes(rest.target ?? '')) return [400, { error: 'COLLECTION_NOT_FOUND' }];
    Object.assign(session, rest);
    return [200, {}];
  }

  private web(path: string, { headers }: IncomingMessage, body: object): [number, unknown] {
    if (headers['zotero-api-version'] !== '3' || headers['zotero-api-key'] !== 'good-key') return [403, 'Invalid key'];
    if (path === '/keys/current')
      return [200, { userID: 7, username: 'ada', access: { user: { write: this.mood !== 'read-only' } } }];
    if (path !== '/users/7/items' || !Array.isArray(body)) return [404, ''];
    if (body.length > 50) return [413, 'Too many objects'];
    const mood = this.mood;
    if (/-once$/.test(mood)) this.mood = 'well';
    if (mood === 'busy-once') return [429, 'Too many requests'];
    const failed = body.map((object) => this.write(object));
    if (mood === 'broken-once') throw new Error('the answer is lost');
    return [200, { successful: {}, unchanged: {}, failed: { ...failed } }];
  }

  /** @returns why not */
  private write(object: Written): { code: number; message: string } | undefined {
    const { key, version, title, note, parentItem } = object;
    if (!/^[2-9A-NP-Z]{8}$/.test(key) || version !== 0) return { code: 400, message: 'it is not new' };
    if (this.written.has(key)) return { code: 412, message: 'it is there' };
    if (parentItem !== undefined && !this.written.has(parentItem)) return { code: 409, message: 'no such parent' };
    if (title === 'Refused' || note === '<p>Refused</p>') return { code: 400, message: `${object.itemType} is bad` };
    this.written.set(key, object);
    return undefined;
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}
