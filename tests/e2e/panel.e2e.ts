// The side panel's page beside an article: a click in its list goes to the page, a click on a mark comes back.

import { expect, test } from './harness/fixtures.ts';
import { frontTab, waitUntilRead } from './harness/reading.ts';
import { highlightNames, popupText } from './harness/what-shows.ts';

test('the panel and the page follow each other', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  const tabId = await frontTab(popup);
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

test('the panel goes along as the article is scrolled, without taking the focus', async ({
  reader,
  site,
}) => {
  const tab = await reader.openTab(`${site.url}sample.html`);
  const popup = await reader.clickToolbar(tab);
  const { markList } = await waitUntilRead(popup);
  const tabId = await frontTab(popup);
  await popup.close();
  const panel = await reader.openTab(reader.extensionUrl(`sidepanel.html?tab=${tabId}`));
  await expect.poll(() => popupText(panel)).toContain('ANKA');
  await panel.evaluate(() => {
    document.querySelector<HTMLDetailsElement>('.all-marks')!.open = true;
  });
  const current = (): Promise<string | undefined> =>
    panel.evaluate(() => document.querySelector<HTMLElement>('#marks [aria-current=true]')?.innerText);
  await expect
    .poll(() => panel.evaluate(() => document.querySelectorAll('#marks .row').length))
    .toBe(markList.length);
  expect(await current()).toBeUndefined();

  await reader.bringToFront(tab);
  await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect.poll(current).toContain('Serrat Relief Committee');
  await tab.evaluate(() => scrollTo({ top: 1, behavior: 'instant' }));
  await expect.poll(current).toContain('ANKA');
  expect(await panel.evaluate(() => document.activeElement === document.body)).toBe(true);
  await panel.close();
  await tab.close();
});

test('a press of its button opens the panel beside the page', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  expect(await reader.panelIsOpen()).toBe(false);
  await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.footer .text-button')]
      .find(({ innerText }) => innerText === 'Side panel')
      ?.focus(),
  );
  await popup.press('Enter').catch(() => {}); // the popup closes under it
  await expect.poll(() => reader.panelIsOpen()).toBe(true);
  await reader.closePanel();
  await tab.close();
});

test('without a report the panel names the toolbar button and reads nothing', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const panel = await reader.openTab(reader.extensionUrl('sidepanel.html'));
  await reader.bringToFront(tab);
  await expect.poll(() => popupText(panel)).toContain('Click the Hearsay button in the toolbar');
  expect(await highlightNames(tab)).toEqual([]);
  await panel.close();
  await tab.close();
});
