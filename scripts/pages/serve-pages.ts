// Serves the pages from memory to this machine only, each with the harness's watch before its first script.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { installPageWatch } from './page-watch.ts';

/** It takes itself out again, so that the page's DOM is as written. */
const WATCH = Buffer.from(
  `<script>(${installPageWatch.toString()})();document.currentScript.remove()</script>`,
);
/** After the tags that must stay first: a script before the doctype would change how the page is laid out. */
const PRELUDE = /^(?:\s|\uFEFF|<!--[\s\S]*?-->|<!doctype[^>]*>|<html[^>]*>|<head[^>]*>)*/i;

export interface PageServer {
  readonly urlOf: (id: string) => string;
  /** An empty page to start from. */
  readonly blankUrl: string;
  close(): void;
}

/** @param pages the bytes of each page by its id */
export async function servePages(pages: ReadonlyMap<string, Buffer>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages.get(decodeURIComponent(request.url?.slice(1) ?? ''));
    const head = { 'content-type': 'text/html; charset=utf-8' };
    if (request.url === '/') response.writeHead(200, head).end('<!doctype html>');
    else if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, head).end(withWatch(page));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const blankUrl = `http://127.0.0.1:${port}/`;
  return {
    blankUrl,
    urlOf: (id) => blankUrl + encodeURIComponent(id),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A page with the watch before its first script. */
export function withWatch(page: Buffer): Buffer {
  const at = PRELUDE.exec(page.toString('latin1'))?.[0].length ?? 0;
  return Buffer.concat([page.subarray(0, at), WATCH, page.subarray(at)]);
}
