// Our own pages in the real browsers: no barrier for assistive technology, and the whole job done by keyboard alone.

import { readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { serveSite } from '../site/serve.ts';
import { waitFor, type Popup, type View } from './harness/browser.ts';
import { expect, test } from './harness/fixtures.ts';
import { frontTab, stateOf, waitUntilRead } from './harness/reading.ts';
import { highlightNames, markedText, paintedText, popupText } from './harness/what-shows.ts';

// Our pages' content policy forbids eval, so axe travels as the body of the function that is run.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// oxlint-disable-next-line typescript/no-implied-eval
const loadAxe = new Function(AXE) as () => void;

async function barriersIn(view: View): Promise<string[]> {
  await view.evaluate(loadAxe);
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

/** Presses Tab until the focus is on an element with this selector. */
async function tabTo(popup: Popup, selector: string): Promise<void> {
  await waitFor(`the focus on ${selector}`, async () => {
    await popup.press('Tab');
    return popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  });
}

test('the popup with its report has no barrier', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  await expect.poll(() => popupText(popup)).toContain('Odile Brandt');
  expect(await barriersIn(popup)).toEqual([]);
  await popup.close();
  await tab.close();
});

for (const file of ['options.html', 'welcome.html', 'sidepanel.html', 'reference.html'])
  test(`${file} has no barrier`, async ({ reader }) => {
    const tab = await reader.openTab(reader.extensionUrl(file));
    await expect.poll(() => popupText(tab)).not.toBe('');
    // Hundreds of rules are one component: of each class, two stand for all.
    await tab.evaluate(() =>
      document.querySelectorAll('.rule:nth-of-type(n+3)').forEach((rule) => rule.remove()),
    );
    expect(await barriersIn(tab)).toEqual([]);
    await tab.close();
  });

test('the panel with its report has no barrier', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}sample.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  const panel = await reader.openTab(reader.extensionUrl(`sidepanel.html?tab=${await frontTab(popup)}`));
  await popup.close();
  await expect.poll(() => popupText(panel)).toContain('ANKA');
  expect(await barriersIn(panel)).toEqual([]);
  await panel.close();
  await tab.close();
});

/** The card as it is in the page, but open to be looked into: there it stands in a closed shadow root. */
function cardPage(dark: boolean): string {
  const module = (file: string): string =>
    stripTypeScriptTypes(readFileSync(`src/page/card/${file}`, 'utf8')).replace(/^export /gm, '');
  const explanation = {
    title: 'Unnamed source',
    why: ['The only source for this has no name here.'],
    normal: ['Names are withheld to protect people.'],
    chain: ['The Daily Gull', 'ANKA', 'local sources'],
  };
  const labels = {
    why: 'Why?',
    chain: 'By way of:',
    normal: 'Normal when?',
    dismiss: 'Dismiss',
    mute: 'Never',
    terms: 'Words',
    close: 'Close',
  };
  const given = JSON.stringify([explanation, labels]);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Card</title><main></main>
<script type="module">${module('build-card.ts')}${module('card-style.ts')}
  const [explanation, labels] = ${given};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle({ left: 0, top: 0, maxHeight: 600 }));
  document.adoptedStyleSheets = [sheet];
  const actions = { dismiss() {}, mute() {}, terms() {}, close() {} };
  document.querySelector('main').append(buildCard(document, explanation, labels, actions, ${dark}));
</script></html>`;
}

for (const dark of [false, true])
  test(`the card on a ${dark ? 'dark' : 'light'} page has no barrier`, async ({ reader }) => {
    const cards = await serveSite({ 'card.html': cardPage(dark) });
    const tab = await reader.openTab(`${cards.url}card.html`);
    await expect.poll(() => popupText(tab)).toContain('local sources');
    expect(await barriersIn(tab)).toEqual([]);
    await tab.close();
    cards.close();
  });

test('the whole job is done by keyboard alone', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const popup = await reader.clickToolbar(tab);
  const { markList } = await waitUntilRead(popup);
  await expect.poll(() => highlightNames(tab)).not.toEqual([]);

  await tabTo(popup, '.card .quote-link');
  await popup.press('Enter');
  await expect.poll(() => highlightNames(tab)).toContain('hs-flash');

  await tabTo(popup, '#marks summary');
  await popup.press('Enter');
  const listed = (): Promise<number> =>
    popup.evaluate(() => document.querySelectorAll('#marks .quote-link').length);
  await expect.poll(listed).toBe(markList.length);

  await tabTo(popup, '.legend [role=switch]');
  const before = (await highlightNames(tab)).filter((name) => name !== 'hs-flash').length;
  await popup.press(' ');
  await expect
    .poll(async () => (await highlightNames(tab)).filter((name) => name !== 'hs-flash').length)
    .toBe(before - 1);
  await popup.press(' ');

  await tabTo(popup, '.header [role=switch]');
  await popup.press(' ');
  await expect.poll(() => highlightNames(tab)).toEqual([]);
  expect((await stateOf(popup))?.marks).toBe(false);
  await popup.close();
  await tab.close();
});

test('the welcome page reads and marks its sample', async ({ reader }) => {
  const tab = await reader.openTab(reader.extensionUrl('welcome.html'));
  await waitFor('the button', () => tab.evaluate(() => document.querySelector('.button-primary') !== null));
  await tab.evaluate(() => document.querySelector<HTMLElement>('.button-primary')?.click());
  await expect.poll(async () => (await paintedText(tab)).length).toBeGreaterThan(2);
  expect(await paintedText(tab)).toEqual(await markedText(tab)); // every mark, not only the first of its kind
  expect(await popupText(tab)).toContain('local fisherman');
  await tab.close();
});
