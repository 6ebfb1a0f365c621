// Either browser by its name.

import type { Browser, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export function launch(name: Browser['name'], options: LaunchOptions = {}): Promise<Browser> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
