// Draws assets/icon/*.png from scripts/icon/icon.svg: `npx node scripts/draw-icons.ts`, after changing the drawing.

import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browsers.mjs';

const SIZES = [16, 32, 48, 128];

const root = path.resolve(import.meta.dirname, '..');
const drawing = readFileSync(path.join(root, 'scripts/icon/icon.svg'), 'utf8');
const executablePath = findBrowser('chromium');
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync(path.join(root, 'assets/icon'), { recursive: true });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
  await page.screenshot({ path: path.join(root, `assets/icon/${size}.png`), omitBackground: true });
}
await browser.close();
