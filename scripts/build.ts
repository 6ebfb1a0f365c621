// Builds the extension for both browsers, or one: `npm run build -- [--browser chrome|firefox] [--no-weights] [--languages de,en]`.
// --languages builds for these alone: no other pack, nothing learned for others. --no-weights leaves the learned core's weights out; the extension then works by rules alone and says so.

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    'no-weights': { type: 'boolean', default: false },
    languages: { type: 'string' },
  },
});

for (const browser of values.browser === undefined ? ['chrome', 'firefox'] : [values.browser]) {
  const built = spawnSync('wxt', ['build', '-b', browser], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(values['no-weights'] ? { HEARSAY_WEIGHTS: 'none' } : {}),
      ...(values.languages === undefined ? {} : { HEARSAY_LANGUAGES: values.languages }),
    },
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
