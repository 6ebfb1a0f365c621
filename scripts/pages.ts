// Real pages through a real browser: `npm run --silent pages -- DIR [--browser chrome|firefox] [--limit N]`.
// Prints one JSON line per page, in file-name order. See the report contract for the fields. Where the folder says what the
// articles are (articles.json), the text's F1 follows on standard error, with Readability on the same pages beside it.

import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from '../tests/e2e/harness/browser.ts';
import { launch } from '../tests/e2e/harness/launch.ts';
import { printScores } from './article-text/print-scores.ts';
import { parseOffline, ScoresBeside } from './article-text/score-beside.ts';
import { buildForPages } from './pages/build-for-pages.ts';
import { readFolder } from './pages/read-folder.ts';
import { ownAddress } from './pages/own-address.ts';
import { failedRun, runPage, type PageRun } from './pages/run-page.ts';

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
const scores = new ScoresBeside();
let browser: Browser | null = null;
for (const [id, page] of pages) {
  browser ??= await start();
  const known = articles?.[id] ?? null;
  const url = ownAddress(id, page, known?.url);
  const { row, html } = await patiently(id, runPage(browser, { id, page, url, known }));
  console.log(JSON.stringify(row));
  if (known !== null) scores.add(id, known.articleBody, row.text, parseOffline(html, url));
  if (row.ok) continue;
  await browser.close().catch(() => undefined); // a fresh one for the next page, whatever happened to this one
  browser = null;
}
await browser?.close();
if (articles !== null) process.stderr.write(printScores(scores.extractors));

async function start(): Promise<Browser> {
  const started = await launch(values.browser === 'firefox' ? 'firefox' : 'chromium', { offline: true });
  await started.install();
  return started;
}

/** The run, or a failed one with the reason after a minute or on a crash. */
async function patiently(id: string, run: Promise<PageRun>): Promise<PageRun> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<PageRun>((give) => {
    timer = setTimeout(() => give(failedRun(id, 'no end within a minute')), 60_000);
  });
  try {
    return await Promise.race([run, late]);
  } catch (error) {
    return failedRun(id, String(error));
  } finally {
    clearTimeout(timer);
  }
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(2);
}
