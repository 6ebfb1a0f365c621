// The clicks of a reader, made without a window: what came of them is printed and pictured.

import { mkdir, writeFile } from 'node:fs/promises';
import { TEXT_FORMAT } from '../../src/report/formats/index.ts';
import type { Browser, Tab } from '../../tests/e2e/harness/browser.ts';
import { waitUntilRead } from '../../tests/e2e/harness/reading.ts';

const FOLDER = '.output/start';

/** Clicks the toolbar button, waits for the reading and writes page.png, popup.png and report.txt. */
export async function readUnseen(browser: Browser, tab: Tab): Promise<void> {
  const popup = await browser.clickToolbar(tab);
  const { report, problem } = await waitUntilRead(popup);
  const printed =
    report === null ? `Nothing was read: ${problem ?? 'unknown'}.\n` : TEXT_FORMAT.render(report);
  await mkdir(FOLDER, { recursive: true });
  const files = {
    'page.png': await tab.screenshot(),
    'popup.png': await popup.screenshot(),
    'report.txt': printed,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(`${FOLDER}/${name}`, content);
  console.log(`\n${printed}`);
  console.log(`The page, marked:  ${FOLDER}/page.png`);
  console.log(`The popup:         ${FOLDER}/popup.png`);
  console.log(`The report above:  ${FOLDER}/report.txt`);
}
