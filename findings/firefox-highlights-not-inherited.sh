#!/usr/bin/env bash
# Firefox has CSS.highlights.highlightsFromPoint, but does not hand ::highlight() rules down to the elements inside.
#
# CSS Pseudo-Elements 4 (section 3.5, highlight inheritance) has a highlight's style inherited from the parent element's
# highlight of the same name: `main::highlight(mark)` colours marked words in any paragraph of main. Chromium does so since
# 134. It got highlightsFromPoint only later (140), so that method looks like a safe sign for a browser that inherits.
# Seen with Firefox 153.8.0 (ESR): the method is there, the rule for main paints nothing in its paragraph, and the same rule
# written for the paragraph itself paints. Chromium 156.0.8078.114 paints both.
# Whoever writes one rule for a container by that sign shows no mark at all in Firefox.
# Output seen:
#   Chrome/156.0.8078.114 {"method":true,"container":3355,"own":3355}   (the number of green pixels depends on the fonts)
#   firefox/153.8.0 {"method":true,"container":0,"own":3318}
# Run: bash findings/firefox-highlights-not-inherited.sh (needs npm, and Chromium and Firefox on PATH or in CHROME_BIN and FIREFOX_BIN). Exits 1 if the behaviour is another one by now.
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

/** How many pixels of the window have this colour. */
async function count(page, wanted) {
  const png = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async (data, colour) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data: bytes } = canvas.getImageData(0, 0, image.width, image.height);
    let found = 0;
    for (let i = 0; i < bytes.length; i += 4) if (String(bytes.slice(i, i + 3)) === colour) found += 1;
    return found;
  }, png, wanted);
}

const html = `<!doctype html><style>p { font: 20px/30px sans-serif }</style><main><p>Mmmmmmmmmmmmm</p></main>`;

/** Marks the paragraph's words, with a rule for this element alone. */
function mark(element) {
  const range = new Range();
  range.selectNodeContents(document.querySelector('p').firstChild);
  CSS.highlights.set('mark', new Highlight(range));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${element}::highlight(mark) { background-color: rgb(0, 255, 0) }`);
  document.adoptedStyleSheets = [sheet];
}

async function look(page) {
  const method = await page.evaluate(() => 'highlightsFromPoint' in CSS.highlights);
  await page.evaluate(mark, 'main');
  const container = await count(page, '0,255,0');
  await page.evaluate(mark, 'p');
  return { method, container, own: await count(page, '0,255,0') };
}

const [, , chromium, firefox] = process.argv;
const inChromium = await see('chrome', chromium, html, look);
const inFirefox = await see('firefox', firefox, html, look);
const isAsSeen =
  inChromium.method && inChromium.container > 0 && inChromium.own > 0 &&
  inFirefox.method && inFirefox.container === 0 && inFirefox.own > 0;
console.log(isAsSeen ? 'as described above' : 'the behaviour has changed');
process.exit(isAsSeen ? 0 : 1);
JS
node run.mjs "$chromium" "$firefox"
