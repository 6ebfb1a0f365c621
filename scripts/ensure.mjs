// Gets what a fresh clone lacks: `node scripts/ensure.mjs [chromium] [firefox]`.
// Runs before anything is installed, so: plain JavaScript, Node's own modules, any Node from 18 on.

import { execSync } from 'node:child_process';
import { accessSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browsers.mjs';

/** @typedef {import('./browsers.mjs').Browser} Browser */

/** Debian's packages: the browser, and the fonts that the reference pictures were taken with, by a file of each. */
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };
const DEBIAN_FONTS = {
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  'fonts-liberation': '/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf',
};

/** How each system installs a browser by hand, by the ID in /etc/os-release. */
const BY_HAND = {
  debian: { chromium: 'sudo apt install chromium', firefox: 'sudo apt install firefox-esr' },
  ubuntu: { chromium: 'sudo snap install chromium', firefox: 'sudo apt install firefox' },
  fedora: { chromium: 'sudo dnf install chromium', firefox: 'sudo dnf install firefox' },
  arch: { chromium: 'sudo pacman -S chromium', firefox: 'sudo pacman -S firefox' },
  darwin: { chromium: 'brew install --cask chromium', firefox: 'brew install --cask firefox' },
};

/** @param {string} command */
function run(command) {
  console.log(`> ${command}`);
  execSync(command, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** @param {string} file */
function modifiedAt(file) {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/** node_modules is made anew only when it is missing or older than the lock file. */
function ensureDependencies() {
  if (modifiedAt('node_modules/.package-lock.json') >= modifiedAt('package-lock.json')) return;
  console.log('Installing the dependencies named in package-lock.json (once, about half a minute)');
  run('npm ci --no-audit --no-fund --loglevel=error');
}

/** Debian and its kin, as root: the one case in which a browser can be installed without asking anybody. */
function canInstall() {
  try {
    accessSync('/usr/bin/apt-get');
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}

/** @returns {keyof typeof BY_HAND | null} */
function system() {
  if (process.platform === 'darwin') return 'darwin';
  let release = '';
  try {
    release = readFileSync('/etc/os-release', 'utf8');
  } catch {
    return null;
  }
  const ids = [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm)].flatMap(([, value]) =>
    (value ?? '').split(' '),
  );
  const known = /** @type {(keyof typeof BY_HAND)[]} */ (Object.keys(BY_HAND));
  return known.find((name) => ids[0] === name) ?? known.find((name) => ids.includes(name)) ?? null;
}

/** @param {Browser[]} missing */
function explainByHand(missing) {
  const on = system();
  for (const browser of missing) {
    const variable = browser === 'chromium' ? 'CHROME_BIN' : 'FIREFOX_BIN';
    const how =
      on === null ? `Install ${browser} with your system's package manager` : `Run: ${BY_HAND[on][browser]}`;
    console.error(
      `No ${browser} was found. ${how}, or name its program in ${variable}; then repeat your command.`,
    );
  }
}

/** @param {Browser} browser */
const isMissing = (browser) => findBrowser(browser) === null;

/** @param {string} file */
const exists = (file) => modifiedAt(file) > 0;

/** The fonts that are missing, even where the browser is there. Elsewhere than on Debian any font will do. */
function missingFonts() {
  if (!canInstall()) return [];
  return Object.entries(DEBIAN_FONTS).flatMap(([name, file]) => (exists(file) ? [] : [name]));
}

/** @param {Browser[]} browsers */
function ensureBrowsers(browsers) {
  const missing = browsers.filter(isMissing);
  const fonts = browsers.length > 0 ? missingFonts() : [];
  if (missing.length + fonts.length === 0) return;
  if (canInstall()) {
    const packages = [...missing.map((browser) => DEBIAN[browser]), ...fonts];
    console.log(`Installing what is missing from Debian's packages: ${packages.join(', ')}`);
    run('apt-get update -qq');
    run(`apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`);
  }
  const stillMissing = browsers.filter(isMissing);
  explainByHand(stillMissing);
  if (stillMissing.length > 0) process.exit(1);
}

process.chdir(path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..'));
try {
  ensureDependencies();
  ensureBrowsers(/** @type {Browser[]} */ (process.argv.slice(2)));
} catch (error) {
  console.error(`Could not get what is missing: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
