// Builds the extension for both browsers, or one: `npm run build -- [--browser chrome|firefox] [--no-weights]`.
// --no-weights leaves the learned core's weights out; the extension then works by rules alone and says so.

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, 'no-weights': { type: 'boolean', default: false } },
});

for (const browser of values.browser === undefined ? ['chrome', 'firefox'] : [values.browser]) {
  const built = spawnSync('wxt', ['build', '-b', browser], {
    stdio: 'inherit',
    env: { ...process.env, ...(values['no-weights'] ? { HEARSAY_WEIGHTS: 'none' } : {}) },
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
