// The pictures that README and the stores show: the sample article, really read, in the sizes the stores ask for.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Tab } from '../../tests/e2e/harness/browser.ts';
import { launch } from '../../tests/e2e/harness/launch.ts';
import { waitUntilRead } from '../../tests/e2e/harness/reading.ts';
import { serveSite } from '../../tests/site/serve.ts';
import { findBrowser } from '../browsers.mjs';
import { placeOfMark } from './place-of-mark.ts';

const GITHUB = path.resolve(import.meta.dirname, '../../.github');
const SCREENSHOT = { width: 1280, height: 800 };
const PROMO = { width: 440, height: 280 };
const LINE = 'Who says so? Marks sources and hedges in the news.';

/** Reads the sample article in Chromium; the build must lie in .output. Gives the names of what it wrote. */
export async function drawStorePictures(): Promise<string[]> {
  const light = await shoot(false);
  const dark = await shoot(true);
  const pictures: Record<string, Buffer> = {
    'pictures/page.png': light.card,
    'pictures/popup.png': light.popup,
    'store/screenshot-page-and-card.png': light.card,
    'store/screenshot-popup.png': await compose(SCREENSHOT, beside(light.page, light.popup)),
    'store/screenshot-popup-dark.png': await compose(SCREENSHOT, beside(dark.page, dark.popup)),
    'store/promo-small.png': await compose(PROMO, promo()),
  };
  for (const [file, png] of Object.entries(pictures)) writeFileSync(path.join(GITHUB, file), png);
  return Object.keys(pictures);
}

async function shoot(dark: boolean): Promise<{ page: Buffer; popup: Buffer; card: Buffer }> {
  const site = await serveSite();
  const browser = await launch('chromium', { ...SCREENSHOT, dark, offline: true });
  try {
    await browser.install();
    const tab = await browser.openTab(`${site.url}sample.html`);
    const opened = await browser.clickToolbar(tab);
    await waitUntilRead(opened);
    const popup = await opened.screenshot();
    await opened.close();
    const page = await tab.screenshot();
    return { page, popup, card: await withCard(tab) };
  } finally {
    await browser.close();
    site.close();
  }
}

async function withCard(tab: Tab): Promise<Buffer> {
  const { x, y } = await tab.evaluate(placeOfMark, 'local sources');
  await tab.hover(x - 40, y - 60);
  await tab.hover(x, y);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return tab.screenshot();
}

const image = (png: Buffer, style: string): string =>
  `<img style="${style}" src="data:image/png;base64,${png.toString('base64')}">`;

/** The popup as it hangs from the toolbar, over the page. */
function beside(page: Buffer, popup: Buffer): string {
  return (
    image(page, 'position:absolute;inset:0;width:100%;height:100%;object-fit:cover;object-position:top') +
    image(popup, 'position:absolute;right:24px;top:0;max-height:776px;box-shadow:0 6px 30px #0006')
  );
}

function promo(): string {
  const icon = readFileSync(path.resolve(import.meta.dirname, '../icon/icon.svg'), 'utf8');
  return `<div style="display:grid;place-content:center;justify-items:center;gap:12px;height:100%;background:#f6f3ec">
    <div style="width:96px;height:96px">${icon.replace('<svg', '<svg style="width:100%;height:100%"')}</div>
    <b style="font:700 34px Georgia,'Liberation Serif',serif;color:#22252b">Hearsay</b>
    <span style="font:15px system-ui,'Liberation Sans',sans-serif;color:#4a4f57">${LINE}</span></div>`;
}

async function compose(size: { width: number; height: number }, body: string): Promise<Buffer> {
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ viewport: size });
  await page.setContent(`<style>html,body{margin:0;height:100%}</style>${body}`);
  const png = await page.screenshot();
  await browser.close();
  return png;
}
