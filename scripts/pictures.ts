// Pictures of every surface in both browsers, light, dark and in forced colours: `npm run pictures`.
// They go to .output/pictures, to be looked at; the build must lie in .output. `npm run pictures -- store` makes instead
// those that README and the stores show, in .github.

import { mkdir, writeFile } from 'node:fs/promises';
import { launch } from '../tests/e2e/harness/launch.ts';
import type { Browser, LaunchOptions, Tab } from '../tests/e2e/harness/browser.ts';
import { frontTab, waitUntilRead } from '../tests/e2e/harness/reading.ts';
import { serveSite } from '../tests/site/serve.ts';
import { drawStorePictures } from './pictures/draw-store-pictures.ts';
import { placeOfMark } from './pictures/place-of-mark.ts';

const FOLDER = '.output/pictures';
const SCHEMES: Readonly<Record<string, LaunchOptions>> = {
  light: {},
  dark: { dark: true },
  forced: { forcedColors: true },
};

async function picture(browser: Browser, tab: Tab, scheme: string): Promise<void> {
  const save = async (what: string, png: Buffer) =>
    writeFile(`${FOLDER}/${browser.name}-${scheme}-${what}.png`, png);
  const popup = await browser.clickToolbar(tab);
  await waitUntilRead(popup);
  await save('popup', await popup.screenshot());
  const report = `sidepanel.html?tab=${await frontTab(popup)}`;
  await popup.close();
  const { x, y } = await tab.evaluate(placeOfMark, 'local sources');
  await tab.hover(x - 40, y - 60);
  await tab.hover(x, y);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await save('page-with-card', await tab.screenshot());
  for (const file of [report, 'options.html', 'welcome.html', 'reference.html']) {
    const page = await browser.openTab(browser.extensionUrl(file));
    await new Promise((resolve) => setTimeout(resolve, 700));
    await save(file.split('.')[0] ?? file, await page.screenshot());
    await page.close();
  }
}

async function everySurface(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const site = await serveSite();
  for (const name of ['chromium', 'firefox'] as const) {
    for (const [scheme, options] of Object.entries(SCHEMES)) {
      const browser = await launch(name, options);
      await browser.install();
      const tab = await browser.openTab(`${site.url}sample.html`);
      await picture(browser, tab, scheme);
      await browser.close();
    }
  }
  site.close();
  console.log(`The pictures lie in ${FOLDER}.`);
}

if (process.argv[2] === 'store') console.log((await drawStorePictures()).join('\n'));
else await everySurface();
