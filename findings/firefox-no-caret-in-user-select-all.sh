#!/usr/bin/env bash
# In text with `user-select: all` Firefox's caretPositionFromPoint names no word: it answers with the element and a child index.
#
# CSSOM View has caretPositionFromPoint(x, y) give the text node and the offset where a caret would be put, by which pages and
# extensions look up the word that the pointer is on. Firefox 153.8.0 (ESR) answers inside `user-select: all` with the
# paragraph and 0 or 1, though nothing but the text lies at the point; `user-select: none` beside it gives the text node.
# Chromium 156.0.8078.114 gives the text node in all three.
# Output seen (kind of node, by user-select):
#   Chrome/156.0.8078.114 {"auto":"#text","none":"#text","all":"#text"}
#   firefox/153.8.0 {"auto":"#text","none":"#text","all":"P"}
# Run: bash findings/firefox-no-caret-in-user-select-all.sh (needs npm, and Chromium and Firefox on PATH or in CHROME_BIN and FIREFOX_BIN). Exits 1 if the behaviour is another one by now.
set -euo pipefail
chromium=${CHROME_BIN:-$(command -v chromium || command -v google-chrome)}
firefox=${FIREFOX_BIN:-$(command -v firefox-esr || command -v firefox)}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . puppeteer-core@25.16.0
cat > run.mjs <<'JS'
import puppeteer from 'puppeteer-core';

/** Opens a page in a browser and gives what `look` sees there. */
async function see(browser, executablePath, html, look, ...given) {
  const args = browser === 'chrome' ? ['--no-sandbox'] : [];
  const opened = await puppeteer.launch({ browser, executablePath, args });
  const page = await opened.newPage();
  await page.setContent(html);
  const seen = await look(page, ...given);
  console.log(await opened.version(), JSON.stringify(seen));
  await opened.close();
  return seen;
}

const html = `<!doctype html>${['auto', 'none', 'all']
  .map((how) => `<p id="${how}" style="user-select: ${how}">One two three four five six</p>`)
  .join('')}`;

const look = (page) =>
  page.evaluate(() => {
    const nodeAt = ({ id, firstChild }) => {
      const range = new Range();
      range.selectNodeContents(firstChild);
      const [{ left, top }] = range.getClientRects();
      return [id, document.caretPositionFromPoint(left + 40, top + 8).offsetNode.nodeName];
    };
    return Object.fromEntries([...document.querySelectorAll('p')].map(nodeAt));
  });

const [, , chromium, firefox] = process.argv;
const nodes = (seen) => Object.values(seen).join();
const isAsSeen =
  nodes(await see('chrome', chromium, html, look)) === '#text,#text,#text' &&
  nodes(await see('firefox', firefox, html, look)) === '#text,#text,P';
console.log(isAsSeen ? 'as described above' : 'the behaviour has changed');
process.exit(isAsSeen ? 0 : 1);
JS
node run.mjs "$chromium" "$firefox"
