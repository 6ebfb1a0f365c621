// The side panel's page beside an article: a click in its list goes to the page, a click on a mark comes back.

import { expect, test } from './harness/fixtures.ts';
import { waitUntilRead } from './harness/reading.ts';
import { highlightNames, popupText } from './harness/what-shows.ts';

test('the panel and the page follow each other', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  const tabId = await popup.evaluate(async () => {
    const own = globalThis as { browser?: typeof chrome; chrome: typeof chrome };
    const [front] = await (own.browser ?? own.chrome).tabs.query({ active: true, lastFocusedWindow: true });
    return front?.id ?? 0;
  });
  await popup.close();
  const panel = await reader.openTab(reader.extensionUrl(`sidepanel.html?tab=${tabId}`));
  await expect.poll(() => popupText(panel)).toContain('Odile Brandt');

  await panel.evaluate(() => document.querySelector<HTMLElement>('.card .quote-link')?.click());
  await expect.poll(() => highlightNames(tab)).toContain('hs-flash');
  await expect.poll(() => highlightNames(tab)).not.toContain('hs-flash');

  const marked = await tab.evaluate(() => {
    const range = [...(CSS.highlights.get('hs-2') ?? [])].at(-1) as Range; // named sources
    const words = new Range();
    words.setStart(range.startContainer, range.startOffset);
    words.setEnd(range.endContainer, range.endOffset);
    words.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = words.getClientRects();
    return { text: words.toString(), x: (box?.left ?? 0) + 4, y: (box?.top ?? 0) + 4 };
  });
  await tab.click(marked.x, marked.y);
  const spoken = (): Promise<string> =>
    panel.evaluate(() => document.querySelector('.visually-hidden[role=status]')?.textContent ?? '');
  await expect.poll(spoken).toContain(marked.text);
  const chosen = await panel.evaluate(() => document.querySelectorAll('[data-selected=true]').length);
  expect(chosen).toBeGreaterThan(0);
  await panel.close();
  await tab.close();
});

test('without a report the panel names the toolbar button and reads nothing', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const panel = await reader.openTab(reader.extensionUrl('sidepanel.html'));
  await expect.poll(() => popupText(panel)).toContain('Click the Hearsay button in the toolbar');
  expect(await highlightNames(tab)).toEqual([]);
  await panel.close();
  await tab.close();
});
