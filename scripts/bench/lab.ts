// A bare Chromium for measurements: fresh pages with chosen scripts in them, and the browser's own counters.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { requireBrowser } from '../browsers.mjs';
import { bundlePeer, type Bundled } from './bundle.ts';
import { newsPage } from './news-text.ts';

export type Counters = Readonly<Record<string, number>>;

export interface LabPage {
  readonly page: Page;
  readonly counters: () => Promise<Counters>;
  readonly collectGarbage: () => Promise<void>;
  close(): Promise<void>;
}

export interface Lab {
  /** A page of so many words in a process of its own, with these bundles run in it. */
  open(words: number, scripts: readonly Bundled[]): Promise<LabPage>;
  /** Adds a bundle to a page that is open; gives how long compiling and running it took, in milliseconds. */
  run(page: Page, script: Bundled): Promise<number>;
  close(): Promise<void>;
}

/** Lets the page be laid out, drawn and idle, as it is when a reader clicks: its own first layout is nobody's cost. */
function asDrawn(): Promise<void> {
  return new Promise((resume) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resume()))),
  );
}

export async function openLab(): Promise<Lab> {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://lab');
    if (pathname === '/weights') response.end(await readFile('assets/model/en.bin'));
    else if (pathname === '/choices') response.end(await readFile('assets/model/en.choices').catch(() => ''));
    else
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(newsPage(Number(searchParams.get('words'))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: [
      '--headless=new',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const bundles = new Map<Bundled, Promise<string>>();
  const bundleOf = (name: Bundled): Promise<string> => {
    if (!bundles.has(name)) bundles.set(name, bundlePeer(name));
    return bundles.get(name)!;
  };
  const run = async (page: Page, script: Bundled): Promise<number> => {
    const ms = await page.evaluate(
      (code) => {
        const start = performance.now();
        (0, eval)(code); // oxlint-disable-line no-eval -- Our own bundle, so that compiling it counts.
        return performance.now() - start;
      },
      await bundleOf(script),
    );
    if (script === 'hearsay')
      await page.evaluate(async () => {
        bench.loadWeights?.(await (await fetch('/weights')).arrayBuffer());
        bench.loadChoices?.(await (await fetch('/choices')).text());
      });
    return ms;
  };
  return {
    run,
    async open(words, scripts) {
      const context = await browser.newContext({ viewport: { width: 1100, height: 800 } });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable');
      await page.goto(`${site}/?words=${words}`);
      await page.evaluate(asDrawn);
      // Waiting for an idle moment is no work: what runs in it counts, at once.
      await page.evaluate(() => {
        window.requestIdleCallback = (run) => Number(setTimeout(run as () => void));
      });
      for (const script of scripts) await run(page, script);
      return {
        page,
        counters: () => readCounters(session),
        collectGarbage: () => session.send('HeapProfiler.collectGarbage').then(() => undefined),
        close: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function readCounters(session: CDPSession): Promise<Counters> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
