// A soak: `npm run soak -- [--browser chrome|firefox] [--loads 300]`. Loads, toggles and navigations in one tab; prints
// one JSON object with what page and background weighed meanwhile, and ends with 1 where that is not flat.

import { parseArgs } from 'node:util';
import { launch } from '../tests/e2e/harness/launch.ts';
import { buildForPages } from './pages/build-for-pages.ts';
import { judge } from './soak/is-flat.ts';
import { runSoak } from './soak/run-soak.ts';

const USAGE = 'usage: npm run soak -- [--browser chrome|firefox] [--loads N]';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chrome' },
    loads: { type: 'string', default: '300' },
  },
});
const loads = Number(values.loads);
if (!['chrome', 'firefox'].includes(values.browser) || !(loads >= 9)) {
  console.error(`${USAGE} (at least 9 loads)`);
  process.exit(2);
}
buildForPages(values.browser);
const browser = await launch(values.browser === 'firefox' ? 'firefox' : 'chromium', { offline: true });
await browser.install();
const started = Date.now();
const samples = await runSoak(browser, { loads, every: Math.max(1, Math.round(loads / 30)) });
await browser.close();
const verdicts = judge(samples);
const flat = Object.values(verdicts).every((verdict) => verdict.flat);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(JSON.stringify({ browser: values.browser, loads, seconds, flat, verdicts, samples }, null, 2));
if (!flat) process.exitCode = 1;
