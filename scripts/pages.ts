// Real pages through a real browser: `npm run --silent pages -- DIR [--browser chrome|firefox] [--limit N]`.
// Prints one JSON line per page, in file-name order. See the report contract for the fields.

import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from '../tests/e2e/harness/browser.ts';
import { launch } from '../tests/e2e/harness/launch.ts';
import { buildForPages } from './pages/build-for-pages.ts';
import { readFolder } from './pages/read-folder.ts';
import { failedRow, runPage, type PageRow } from './pages/run-page.ts';
import { servePages } from './pages/serve-pages.ts';

const USAGE = 'usage: npm run --silent pages -- DIR [--browser chrome|firefox] [--limit N]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chrome' }, limit: { type: 'string' } },
});
const [folder] = positionals;
const limit = values.limit === undefined ? Infinity : Number(values.limit);
if (folder === undefined || !['chrome', 'firefox'].includes(values.browser) || !(limit >= 0)) fail(USAGE);
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail(`No such folder: ${folder}`);

const { pages, articles } = readFolder(folder, limit);
if (pages.size === 0) fail(`No *.html or *.html.gz in ${folder}`);
buildForPages(values.browser);
const server = await servePages(pages);
let browser: Browser | null = null;
for (const id of pages.keys()) {
  browser ??= await start();
  const row = await patiently(id, runPage(browser, id, server.urlOf(id), articles?.[id] ?? null));
  console.log(JSON.stringify(row));
  if (row.ok) continue;
  await browser.close().catch(() => undefined); // a fresh one for the next page, whatever happened to this one
  browser = null;
}
await browser?.close();
server.close();

async function start(): Promise<Browser> {
  const started = await launch(values.browser === 'firefox' ? 'firefox' : 'chromium', { offline: true });
  await started.install();
  return started;
}

/** The row, or a failed one with the reason after a minute or on a crash. */
async function patiently(id: string, row: Promise<PageRow>): Promise<PageRow> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<PageRow>((give) => {
    timer = setTimeout(() => give(failedRow(id, 'no end within a minute')), 60_000);
  });
  try {
    return await Promise.race([row, late]);
  } catch (error) {
    return failedRow(id, String(error));
  } finally {
    clearTimeout(timer);
  }
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(2);
}
