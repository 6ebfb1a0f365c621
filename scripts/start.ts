// `npm start [-- FILE|URL]`: builds Hearsay, opens an article in a browser with Hearsay in it.
// With no argument the sample article. Without a display: the same clicks unseen, pictures and the report instead.

import { spawnSync } from 'node:child_process';
import { launch } from '../tests/e2e/harness/launch.ts';
import { openArticle } from './start/article.ts';
import { readUnseen } from './start/read-unseen.ts';

const [name = 'chromium', given] = process.argv.slice(2);
const browserName = name === 'firefox' ? 'firefox' : 'chromium';
const target = browserName === 'firefox' ? 'firefox' : 'chrome';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

console.log('Building the extension ...');
const build = spawnSync('npm', ['run', '--silent', 'build', '--', '--browser', target], { encoding: 'utf8' });
if (build.status !== 0) {
  console.error(build.stdout + build.stderr);
  process.exit(1);
}

const article = await openArticle(given);
if ('problem' in article) {
  console.error(article.problem);
  process.exit(2);
}
const browser = await launch(browserName, { headless: !hasDisplay });
await browser.install();
const tab = await browser.openTab(article.url);
if (hasDisplay) {
  console.log(
    `${article.url} is open. Click the Hearsay button in the toolbar (it may be behind the puzzle piece).`,
  );
  console.log('Close the browser to end.');
  await browser.closed();
} else {
  console.log('There is no display, so the browser runs unseen. Clicking the toolbar button ...');
  await readUnseen(browser, tab);
}
await browser.close();
article.close();
