// Where the browsers are on this machine. Plain JavaScript: it runs before anything is installed.

import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} Browser */

/** @type {Record<Browser, { variable: string, names: string[], places: string[] }>} */
const KNOWN = {
  chromium: {
    variable: 'CHROME_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser's program: the one named by CHROME_BIN or FIREFOX_BIN, else the first on PATH, else the usual place.
 * @param {Browser} browser
 * @returns {string | null} null when there is none
 */
export function findBrowser(browser) {
  const { variable, names, places } = KNOWN[browser];
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : null;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...places].find(isProgram) ?? null;
}

/**
 * As `findBrowser`, for programs that cannot go on without it.
 * @param {Browser} browser
 * @returns {string}
 */
export function requireBrowser(browser) {
  const found = findBrowser(browser);
  if (found === null) throw new Error(`No ${browser} found. Run: node scripts/ensure.mjs ${browser}`);
  return found;
}
