#!/usr/bin/env bash
# Chromium draws a link's own underline in the text's colour wherever a highlight lies on it, whatever the rule says.
#
# A ::highlight() rule that sets a background alone is expected to leave text and decorations as they are. Chromium
# 156.0.8078.114 keeps the text's colour, but the link's `text-decoration-color` is lost: a red (or transparent) underline of
# blue text is drawn blue under the highlight, so that a tint looks underlined. Firefox 153.8.0 (ESR) keeps the red one.
# Output seen (red pixels of the underline before and after a highlight of background alone lies on the link):
#   Chrome/156.0.8078.114 {"before":532,"after":0}
#   firefox/153.8.0 {"before":612,"after":612}
# Run: bash findings/chromium-highlight-recolours-underline.sh (needs npm, and Chromium and Firefox on PATH or in CHROME_BIN and FIREFOX_BIN). Exits 1 if the behaviour is another one by now.
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

const html = `<!doctype html><style>
  a { font: 20px/30px sans-serif; color: rgb(0, 0, 255); text-decoration: underline rgb(255, 0, 0) 4px }
  ::highlight(mark) { background-color: rgb(255, 250, 150) }
</style><a href="#">Mmmmmmmm</a>`;

async function look(page) {
  const before = await count(page, '255,0,0');
  await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('a').firstChild);
    CSS.highlights.set('mark', new Highlight(range));
  });
  return { before, after: await count(page, '255,0,0') };
}

const [, , chromium, firefox] = process.argv;
const inChromium = await see('chrome', chromium, html, look);
const inFirefox = await see('firefox', firefox, html, look);
const isAsSeen =
  inChromium.before > 0 && inChromium.after === 0 && inFirefox.before > 0 && inFirefox.after === inFirefox.before;
console.log(isAsSeen ? 'as described above' : 'the behaviour has changed');
process.exit(isAsSeen ? 0 : 1);
JS
node run.mjs "$chromium" "$firefox"
