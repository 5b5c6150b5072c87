import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that notes what it is asked for and gives nothing. */
export interface RecordingProxy {
  port: number;
  /** The hosts that were asked for. */
  asked: string[];
  stop(): Promise<void>;
}

export async function startProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(new URL(request.url ?? '', 'http://nowhere').hostname);
    answer.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url.replace(/:\d+$/, ''));
    socket.on('error', () => {}).end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, asked, stop: () => new Promise((resolve) => void server.close(() => resolve())) };
}
