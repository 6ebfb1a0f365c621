#!/usr/bin/env bash
# Firefox's highlightsFromPoint answers with highlights that nobody sees: under an opaque box, and in a closed fold.
#
# CSS Custom Highlight API 1 has highlightsFromPoint(x, y) for telling which highlight the pointer is on. In Chromium it
# follows hit testing: where another box lies on top, there is no highlight. Firefox 153.8.0 (ESR) goes by the ranges' boxes
# alone: it names the highlight below an opaque positioned box, and that of text in a closed <details>, whose boxes
# lie over whatever shows there. document.elementFromPoint at the same point names the box on top, in both.
# Seen with Firefox 153.8.0; Chromium 156.0.8078.114 answers with nothing in both cases.
# Output seen (highlights at a point of the words, and the element on top there):
#   Chrome/156.0.8078.114 {"plain":[1,"P"],"covered":[0,"DIV"],"folded":[0,"DETAILS"]}
#   firefox/153.8.0 {"plain":[1,"P"],"covered":[1,"DIV"],"folded":[1,"DETAILS"]}
# Run: bash findings/firefox-highlights-from-point-unseen.sh (needs npm, and Chromium and Firefox on PATH or in CHROME_BIN and FIREFOX_BIN). Exits 1 if the behaviour is another one by now.
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

const html = `<!doctype html><style>
  section { position: relative; height: 40px } p { margin: 0 } details { height: 60px }
  section div { position: absolute; inset: 0; background: white }
  ::highlight(mark) { background-color: yellow }
</style>
<p id="plain">Words that show, long enough</p>
<section><p id="covered">Words under a box, long enough</p><div></div></section>
<details><summary>More</summary><p id="folded">Words in a closed fold</p></details>`;

const look = (page) =>
  page.evaluate(() => {
    const ids = ['plain', 'covered', 'folded'];
    const ranges = ids.map((id) => {
      const range = new Range();
      range.selectNodeContents(document.getElementById(id).firstChild);
      return range;
    });
    CSS.highlights.set('mark', new Highlight(...ranges));
    const answers = ranges.map((range) => {
      const [{ left, top }] = range.getClientRects();
      const at = [left + 20, top + 8];
      return [CSS.highlights.highlightsFromPoint(...at).length, document.elementFromPoint(...at).tagName];
    });
    return Object.fromEntries(ids.map((id, i) => [id, answers[i]]));
  });

const [, , chromium, firefox] = process.argv;
const counts = ({ plain, covered, folded }) => [plain, covered, folded].map(([count]) => count).join();
const isAsSeen =
  counts(await see('chrome', chromium, html, look)) === '1,0,0' &&
  counts(await see('firefox', firefox, html, look)) === '1,1,1';
console.log(isAsSeen ? 'as described above' : 'the behaviour has changed');
process.exit(isAsSeen ? 0 : 1);
JS
node run.mjs "$chromium" "$firefox"
