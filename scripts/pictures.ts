// Pictures of every surface in both browsers, light, dark and in forced colours: `npm run pictures`.
// They go to .output/pictures, to be looked at; the build must lie in .output.

import { mkdir, writeFile } from 'node:fs/promises';
import { launch } from '../tests/e2e/harness/launch.ts';
import type { Browser, LaunchOptions, Tab } from '../tests/e2e/harness/browser.ts';
import { frontTab, waitUntilRead } from '../tests/e2e/harness/reading.ts';
import { serveSite } from '../tests/site/serve.ts';

const FOLDER = '.output/pictures';
const SCHEMES: Readonly<Record<string, LaunchOptions>> = {
  light: {},
  dark: { dark: true },
  forced: { forcedColors: true },
};

/** The middle of the first mark in the page, in CSS pixels of the viewport. */
function firstMark(): { x: number; y: number } {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as StaticRange[]);
  const range = document.createRange();
  const first = ranges[0];
  if (first === undefined) throw new Error('the page has no marks');
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(first.endContainer, first.endOffset);
  const box = range.getClientRects()[0] ?? new DOMRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function picture(browser: Browser, tab: Tab, scheme: string): Promise<void> {
  const save = async (what: string, png: Buffer) =>
    writeFile(`${FOLDER}/${browser.name}-${scheme}-${what}.png`, png);
  const popup = await browser.clickToolbar(tab);
  await waitUntilRead(popup);
  await save('popup', await popup.screenshot());
  const report = `sidepanel.html?tab=${await frontTab(popup)}`;
  await popup.close();
  const { x, y } = await tab.evaluate(firstMark);
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
