// Serves the pages of this folder, and one file or text of the reader's own, to this machine only.

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { wrapText } from './wrap-text.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/html; charset=utf-8', // a text is shown as a page of paragraphs
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

/** What an address answers: the page alone, or with headers of its own (a content security policy, another type). */
export type ServedPage =
  string | Buffer | { readonly body: string | Buffer; readonly headers: Readonly<Record<string, string>> };

export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  /** Every path asked for since the start, in order. */
  readonly asked: readonly string[];
  close(): void;
}

/** Serves this folder on 127.0.0.1 and a free port; `pages` adds or replaces paths by HTML of one's own. */
export async function serveSite(pages: Readonly<Record<string, ServedPage>> = {}): Promise<Site> {
  const asked: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const name =
      decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname.slice(1)) || 'sample.html';
    asked.push(name);
    try {
      const page = pages[name] ?? (await readFile(inFolder(name)));
      const { body, headers } =
        typeof page === 'object' && 'body' in page ? page : { body: page, headers: {} };
      const shown = name.endsWith('.txt') ? wrapText(String(body)) : body;
      const type = TYPES[path.extname(name)] ?? 'text/plain';
      response.writeHead(200, { 'content-type': type, ...headers }).end(shown);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function inFolder(name: string): string {
  const file = path.resolve(import.meta.dirname, name);
  if (!file.startsWith(import.meta.dirname + path.sep)) throw new Error('outside the folder');
  return file;
}
