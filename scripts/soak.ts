// A soak: `npm run soak -- [--browser chrome|firefox] [--loads 300]`. Loads, toggles and navigations in one tab; prints
// one JSON object with what page and background weighed meanwhile, and ends with 1 where that is not flat. The same loads
// with Hearsay off come first, in a browser of their own: what a browser gains by itself is not ours.

import { parseArgs } from 'node:util';
import { launch } from '../tests/e2e/harness/launch.ts';
import { buildForPages } from './pages/build-for-pages.ts';
import type { Footprint } from './soak/footprint.ts';
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
const started = Date.now();
const [samplesOff, samples] = [await soak(true), await soak(false)];
const verdicts = judge(samples, samplesOff);
const flat = Object.values(verdicts).every((verdict) => verdict.flat);
const seconds = Math.round((Date.now() - started) / 1000);
const { browser } = values;
console.log(JSON.stringify({ browser, loads, seconds, flat, verdicts, samples, samplesOff }, null, 2));
if (!flat) process.exitCode = 1;

async function soak(off: boolean): Promise<readonly Footprint[]> {
  const launched = await launch(values.browser === 'firefox' ? 'firefox' : 'chromium', { offline: true });
  await launched.install();
  const figures = await runSoak(launched, { loads, every: Math.max(1, Math.round(loads / 30)), off });
  await launched.close();
  return figures;
}
