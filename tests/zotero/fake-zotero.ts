import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a fake Zotero was given: the items of each session, and where they went. */
export interface Session {
  items: { title: string; tags: unknown[] }[];
  target?: string;
  tags?: string;
  note?: string;
}

/** How it behaves: as it should, or as a Zotero in trouble. */
export type Mood = 'well' | 'read-only' | 'broken-once' | 'outdated';

/**
 * A server that keeps the rules of Zotero's connector server and, under `/web`, of its Web API: it drops a request
 * without the connector's header, knows its sessions, and refuses one that it has had.
 */
export class FakeZotero {
  readonly sessions = new Map<string, Session>();
  readonly written = new Map<string, { itemType: string; title?: string; note?: string; parentItem?: string }[]>();
  mood: Mood = 'well';
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

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage): Promise<[status: number, body: unknown]> {
    const body = JSON.parse((await textOf(request)) || '{}');
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
    const token = String(headers['zotero-write-token']);
    if (path !== '/users/7/items' || !Array.isArray(body)) return [404, ''];
    if (body.length > 50) return [413, 'Too many objects'];
    if (this.written.has(token)) return [412, 'Token already used'];
    this.written.set(token, body);
    const refused = body.findIndex(({ title }) => title === 'Refused');
    const keys = body.flatMap((_, i) => (i === refused ? [] : [[i, { key: `K${token.slice(0, 4)}${i}` }]]));
    const failed = refused >= 0 ? { [refused]: { code: 400, message: 'title is bad' } } : {};
    return [200, { successful: Object.fromEntries(keys), unchanged: {}, failed }];
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}
