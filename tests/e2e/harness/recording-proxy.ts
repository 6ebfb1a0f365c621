// A proxy on this machine that writes down every request and lets only those to this machine through.

import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  readonly port: number;
  /** Every request so far: the address, or `CONNECT host:port` for what would have been encrypted. */
  readonly asked: readonly string[];
  close(): void;
}

/** Starts the proxy on a free port. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server: Server = createServer((incoming, answer) => {
    const url = incoming.url ?? '';
    asked.push(url);
    if (new URL(url).hostname !== '127.0.0.1') return void answer.writeHead(403).end();
    const passedOn = request(url, { method: incoming.method, headers: incoming.headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    passedOn.once('error', () => answer.writeHead(502).end());
    incoming.pipe(passedOn);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
