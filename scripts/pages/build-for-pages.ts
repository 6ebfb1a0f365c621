// The build that the runner loads: made anew, so that what is measured is what stands in the source.

import { spawnSync } from 'node:child_process';

/** Builds for one browser, quietly; HEARSAY_BUILT says that the build is there already. Ends the program on failure. */
export function buildForPages(browser: string): void {
  if (process.env['HEARSAY_BUILT'] !== undefined) return;
  const built = spawnSync('wxt', ['build', '-b', browser], { encoding: 'utf8' });
  if (built.status === 0) return;
  console.error(`The build failed.\n${built.stdout ?? ''}${built.stderr ?? built.error ?? ''}`);
  process.exit(1);
}
