// Links and annotations on real pages: `npm run --silent links -- DIR... [--browser chrome|firefox] [--limit N] [--from N]`.
// Prints one JSON line for each statement of each English page: where its link landed, and where other programs anchor its
// annotation. `--summary FILE...` counts such lines instead.

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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chrome' },
    limit: { type: 'string', default: 'Infinity' },
    from: { type: 'string', default: '0' },
    summary: { type: 'boolean', default: false },
  },
});

if (values.summary) {
  const lines = positionals.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  console.log(JSON.stringify(summariseLinks(lines.map((line) => JSON.parse(line) as LinkRow)), null, 1));
} else if (positionals.length === 0 || !['chrome', 'firefox'].includes(values.browser)) {
  console.error('usage: npm run --silent links -- DIR... [--browser chrome|firefox] [--limit N] [--from N]');
  process.exitCode = 2;
} else {
  await runAll();
}

async function runAll(): Promise<void> {
  buildForPages(values.browser);
  const clients = await bundleClients();
  const pages = positionals.flatMap((folder) => {
    const { pages: saved, articles } = readFolder(folder);
    return [...saved].map(([id, page]) => ({ id, page, url: ownAddress(id, page, articles?.[id]?.url) }));
  });
  const from = Number(values.from);
  // Tall: a statement is seen whole.
  const options = { offline: true, height: 1600 };
  const start = async () => {
    const browser = await launch(values.browser === 'firefox' ? 'firefox' : 'chromium', options);
    await browser.install();
    return { browser, marks: new MarkedFinder(browser, await browser.openTab('about:blank')) };
  };
  let running = await start();
  for (const page of pages.slice(from, from + Number(values.limit))) {
    try {
      for (const row of await runLinks(running.browser, running.marks, clients, page))
        console.log(JSON.stringify(row));
    } catch (error) {
      console.error(`${page.id}: ${String(error)}`);
      await running.browser.close().catch(() => undefined);
      running = await start();
    }
  }
  await running.browser.close();
}
