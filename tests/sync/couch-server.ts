import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const require = createRequire(import.meta.url);
type Handler = (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;

export const USER = 'ada';
export const PASSWORD = 'pässword:with colon';

/** What befalls a request instead of an answer, or before it. Returns whether that was all. */
export type Mishap = (request: IncomingMessage, response: ServerResponse) => boolean;

/** PouchDB Server, which keeps CouchDB's rules, on this computer alone and behind a password. */
export class CouchServer {
  mishap: Mishap = () => false;
  /** `GET /papers/_changes` and the like, in their order. */
  readonly asked: string[] = [];
  private readonly folder = mkdtempSync(path.join(os.tmpdir(), 'gleaner-couch-'));
  private readonly server: Server;

  private constructor(answer: Handler) {
    this.server = createServer((request, response) => {
      this.asked.push(`${request.method} ${request.url}`);
      if (this.mishap(request, response)) return;
      if (isLetIn(request)) answer(request, response);
      else respond(response, 401, { error: 'unauthorized', reason: 'Name or password is incorrect.' });
    });
  }

  static async start(): Promise<CouchServer> {
    const express = require('express');
    const PouchDB = require('pouchdb').plugin(require('pouchdb-adapter-memory'));
    const app = express();
    const kept = PouchDB.defaults({ adapter: 'memory' });
    const server = new CouchServer(app);
    const logPath = path.join(server.folder, 'log.txt');
    const configPath = path.join(server.folder, 'config.json');
    app.use(require('express-pouchdb')(kept, { mode: 'minimumForPouchDB', logPath, configPath }));
    await new Promise<void>((resolve) => server.server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  /** The address of a database; `create` makes it. */
  urlOf(database: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/${database}`;
  }

  async create(database: string): Promise<string> {
    await fetch(this.urlOf(database), { method: 'PUT', headers: authorization() });
    return this.urlOf(database);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function authorization(): { Authorization: string } {
  return { Authorization: `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}` };
}

export function respond(response: ServerResponse, status: number, body: object | string, headers = {}): true {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
  return true;
}

function isLetIn({ headers }: IncomingMessage): boolean {
  return headers.authorization === authorization().Authorization;
}
