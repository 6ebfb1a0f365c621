// Either browser by its name.

import type { Browser, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export function launch(name: Browser['name'], options: LaunchOptions = {}): Promise<Browser> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

/** A fresh browser of a test's project, with Hearsay installed; closed when `run` is over. */
export async function withReader(
  project: { readonly name: string },
  run: (reader: Browser) => Promise<void>,
  options: LaunchOptions = {},
): Promise<void> {
  const reader = await launch(project.name === 'firefox' ? 'firefox' : 'chromium', options);
  try {
    await reader.install();
    await run(reader);
  } finally {
    await reader.close();
  }
}
