// The page names people, outlets and itself in markup and script. In Hearsay's own surfaces all of it is text.

import { FORMATS } from '../../../src/report/formats/index.ts';
import { waitFor, type Tab } from '../harness/browser.ts';
import { popupText } from '../harness/what-shows.ts';
import { expect, test } from './desk.ts';
import { pageOf, paragraphs } from './articles.ts';
import { cards, pointAt } from './pointing.ts';
import { row } from './row.ts';

const ATTACK = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';
const escaped = ATTACK.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const statement = JSON.stringify({
  '@type': 'NewsArticle',
  headline: `Ferry ${ATTACK}`,
  author: { name: `Ines ${ATTACK}` },
  publisher: { name: `Courier ${ATTACK}` },
  sourceOrganization: { name: `Wire ${ATTACK}` },
}).replaceAll('<', '\\u003c');

const hostile = pageOf({
  title: `Ferry ${escaped}`,
  head: `<meta property="og:site_name" content="Courier ${escaped}"><meta name="author" content="Ines ${escaped}">
<script type="application/ld+json">${statement}</script>`,
  body: `<article><h1>Ferry ${escaped}</h1><p class="byline">By Ines ${escaped}</p>${paragraphs()}
<p>Odile &lt;img src=x onerror=globalThis.pwned=1&gt; Brandt said on Friday that &lt;x-evil&gt;all&lt;/x-evil&gt; was lost.</p>
<p>Two officials said that &lt;x-evil&gt;nothing&lt;/x-evil&gt; was left.</p></article>`,
});

/** What of the attack became an element, or ran, in a page of ours. */
const alive = (view: Tab): Promise<string[]> =>
  view.evaluate(() => {
    const made = document.querySelectorAll('img[src="x"], [onerror], body script, x-evil');
    return [...[...made].map((each) => each.outerHTML), ...('pwned' in globalThis ? ['it ran'] : [])];
  });

test(
  'markup and script in headline, byline, outlet, agency and names',
  row('the markup as text, in popup and side panel', 'no element of it comes to be, nothing of it runs'),
  async ({ desk, show }) => {
    const page = await show(hostile);
    expect((await page.read()).phase).toBe('read');
    for (const file of ['popup.html', 'sidepanel.html']) {
      const view = await desk.reader.openTab(desk.reader.extensionUrl(`${file}?tab=${page.id}`));
      await waitFor(
        `the claim in ${file}`,
        () => popupText(view),
        (text) => text.includes('<x-evil>nothing</x-evil>'),
      );
      expect(await alive(view)).toEqual([]);
      await view.close();
    }
    expect(await alive(page.tab)).toEqual([]);
  },
);

test(
  'the card over a page of markup in names',
  row(
    'the card, all text',
    'it stands in a closed shadow root: the page cannot look inside; closed, it is gone',
  ),
  async ({ show }) => {
    const page = await show(hostile);
    await page.read();
    await pointAt(page, 'Sources close');
    await expect.poll(() => cards(page)).toBe(1);
    const seen = await page.tab.evaluate(() => {
      const host = document.querySelector('html > :not(head, body)')!;
      return [host.shadowRoot, host.innerHTML, host.attributes.length, 'pwned' in globalThis];
    });
    expect(seen).toEqual([null, '', 0, false]);
    await page.tab.press('Escape');
    await expect.poll(() => cards(page)).toBe(0);
    expect(await page.isCleanWhenOff()).toBe(true);
  },
);

test(
  'events that no reader made (pointer, click, key)',
  row('nothing', 'the page cannot open, close or press anything of ours'),
  async ({ show }) => {
    const page = await show();
    await page.read();
    const feign = () =>
      page.tab.evaluate(async () => {
        const range = [...CSS.highlights.values()].flatMap((each) => [...each])[0] as StaticRange;
        const words = new Range();
        words.setStart(range.startContainer, range.startOffset);
        words.setEnd(range.endContainer, range.endOffset);
        const box = words.getBoundingClientRect();
        const at = { bubbles: true, clientX: box.left + 4, clientY: box.top + 4 };
        const target = range.startContainer.parentElement!;
        target.dispatchEvent(new PointerEvent('pointermove', at));
        target.dispatchEvent(new MouseEvent('click', at));
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        await new Promise((resume) => setTimeout(resume, 600));
      });
    await feign();
    expect(await cards(page)).toBe(0);
    await pointAt(page, 'Sources close');
    await expect.poll(() => cards(page)).toBe(1);
    await page.tab.evaluate(() => {
      const host = document.querySelector<HTMLElement>('html > :not(head, body)')!;
      host.click();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
    expect(await cards(page)).toBe(1);
  },
);

const deep = `${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}`;
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const huge = JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'x'.repeat(400_000),
  author: Array.from({ length: 5_000 }, () => ({ name: 'y' })),
});

for (const [fault, head] of [
  ['JSON-LD that is huge, or 2,000 times there', ld(huge) + ld('{"@type":"Thing"}').repeat(2_000)],
  [
    'JSON-LD nested 5,000 deep, or naming itself',
    ld(deep) + ld('{"@id":"#a","@graph":[{"@id":"#a","mainEntity":{"@id":"#a"}}]}'),
  ],
  [
    'JSON-LD of wrong types',
    ld(
      '{"@type":["NewsArticle",7,null],"headline":{"a":1},"author":[[["x"]],null,3,{"name":[]}],"publisher":true,"datePublished":{},"isAccessibleForFree":[]}',
    ),
  ],
  [
    'JSON-LD with __proto__, constructor and toString keys',
    ld(
      '{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"author":{"__proto__":{"name":"z"},"hasOwnProperty":2}}',
    ),
  ],
] as const)
  test(
    fault,
    row('the same marks', 'what cannot be read is passed over; no prototype is changed'),
    async ({ show, calm }) => {
      const page = await show(pageOf({ head }));
      const { problem, report } = await page.read();
      expect(problem).toBeNull();
      expect(await page.words()).toEqual(calm);
      for (const value of Object.values(report?.document ?? {}))
        if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(300);
      expect(await page.tab.evaluate(() => 'polluted' in {})).toBe(false);
    },
  );

/** Presses every export button of a popup in a tab and gives what would have been saved, by format. */
const exportAll = (popup: Tab): Promise<Record<string, string>> =>
  popup.evaluate(async () => {
    const saved: Record<string, string> = {};
    HTMLAnchorElement.prototype.click = () => undefined;
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-format]')) {
      const blobs: Blob[] = [];
      URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
      button.click();
      // An export that asks the page for its words takes a moment.
      for (let tries = 0; blobs.length === 0 && tries < 200; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 25));
      saved[button.dataset['format']!] = (await blobs[0]?.text()) ?? '';
    }
    return saved;
  });

test(
  'markup and spreadsheet formulas in the claims, title and outlet that are exported',
  row(
    'files in which all of it is text',
    'no live tag in Markdown or CSV, no cell that starts a formula, JSON that parses',
  ),
  async ({ desk, show }) => {
    const said = `Lena Ostrow said ${escaped} | =HYPERLINK("http://fenn.example") [was](javascript:alert(1)) hers.`;
    const page = await show(
      pageOf({
        title: '=1+1',
        head: `<meta property="og:site_name" content="=1+1 ${escaped}">`,
        body: `<article><h1>=1+1</h1>${paragraphs()}<p>${said}</p></article>`,
      }),
    );
    await page.read();
    const popup = await desk.reader.openTab(desk.reader.extensionUrl(`popup.html?tab=${page.id}`));
    await waitFor(
      'the report',
      () => popupText(popup),
      (text) => text.includes('Lena Ostrow'),
    );
    const saved = await exportAll(popup);
    await popup.close();
    expect(Object.keys(saved)).toEqual(FORMATS.map(({ id }) => id));
    for (const [format, text] of Object.entries(saved)) expect(text, format).toContain('Ostrow');
    expect(saved['markdown']).not.toMatch(/(?<!\\)<img|(?<!\\)<script|(?<!\\)\]\(javascript/);
    for (const cell of saved['csv']!.match(/"(?:[^"]|"")*"/g)!) expect(cell).not.toMatch(/^"\s*[=+\-@\t]/);
    for (const format of ['json', 'annotations']) expect(() => JSON.parse(saved[format]!)).not.toThrow();
  },
);
