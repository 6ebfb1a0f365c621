// Links and annotations on real pages: `npm run --silent links -- DIR... [--browser chrome|firefox] [--from N] [--limit N]
// [--seconds N]`; of the English pages those from the Nth on, and none is begun after so many seconds.
// Prints one JSON line for each statement of each English page: where its link landed, and where other programs anchor its
// annotation; with `--json` one object of counts. `--summary FILE...` counts lines printed before.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from '../tests/e2e/harness/launch.ts';
import { bundleClients } from './links/bundle-clients.ts';
import { runLinks, type LinkRow } from './links/run-links.ts';
import { summariseLinks } from './links/summarise-links.ts';
import { MarkedFinder } from './links/where-marked.ts';
import { buildForPages } from './pages/build-for-pages.ts';
import { ownAddress } from './pages/own-address.ts';
import { readFolder } from './pages/read-folder.ts';

/** Spares the time to load pages that say they are in another one. */
const OTHER_LANGUAGE = /<html\b[^>]*\slang=["']?(?!en)[a-z]/i;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chrome' },
    limit: { type: 'string', default: 'Infinity' },
    from: { type: 'string', default: '0' },
    seconds: { type: 'string', default: 'Infinity' },
    json: { type: 'boolean', default: false },
    summary: { type: 'boolean', default: false },
  },
});

if (values.summary) {
  const lines = positionals.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  console.log(JSON.stringify(summariseLinks(lines.map((line) => JSON.parse(line) as LinkRow)), null, 1));
} else if (positionals.length === 0 || !['chrome', 'firefox'].includes(values.browser)) {
  console.error('usage: npm run --silent links -- DIR... [--browser chrome|firefox] [--from N] [--limit N]');
  process.exitCode = 2;
} else {
  await runAll();
}

async function runAll(): Promise<void> {
  buildForPages(values.browser);
  const clients = await bundleClients();
  const pages = positionals.flatMap((folder) => {
    const { pages: saved, articles } = readFolder(folder);
    return [...saved]
      .filter(([, page]) => !OTHER_LANGUAGE.test(page.toString('latin1', 0, 20_000)))
      .map(([id, page]) => ({ id, page, url: ownAddress(id, page, articles?.[id]?.url) }));
  });
  const from = Number(values.from);
  // Tall: a statement is seen whole.
  const options = { offline: true, height: 1600 };
  const start = async () => {
    const browser = await launch(values.browser === 'firefox' ? 'firefox' : 'chromium', options);
    await browser.install();
    return { browser, marks: new MarkedFinder(browser, await browser.openTab('about:blank')) };
  };
  const end = Date.now() + 1000 * Number(values.seconds);
  const all: LinkRow[] = [];
  let running = await start();
  for (const page of pages.slice(from, from + Number(values.limit))) {
    if (Date.now() > end) break;
    try {
      const rows = await inTime(runLinks(running.browser, running.marks, clients, page));
      all.push(...rows);
      if (!values.json) for (const row of rows) console.log(JSON.stringify(row));
    } catch (error) {
      console.error(`${page.id}: ${String(error)}`);
      await running.browser.close().catch(() => undefined);
      running = await start();
    }
  }
  await running.browser.close();
  if (values.json) console.log(JSON.stringify(summariseLinks(all)));
}

/** The answer, or an error after two minutes: a page may hang the browser. */
async function inTime<Answer>(run: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_give, refuse) => {
    timer = setTimeout(() => refuse(new Error('no end within two minutes')), 120_000);
  });
  try {
    return await Promise.race([run, late]);
  } finally {
    clearTimeout(timer);
  }
}
