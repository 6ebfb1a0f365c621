// The main job: open a news page, click the toolbar button, see who says so.

import { expect, test } from './harness/fixtures.ts';
import { highlightNames, markedText, popupText } from './harness/what-shows.ts';

test('a click on the toolbar marks the article and lists its sources', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  expect(await highlightNames(tab)).toEqual([]);

  const popup = await reader.clickToolbar(tab);
  await expect.poll(() => highlightNames(tab)).not.toEqual([]);
  await expect.poll(() => popupText(popup)).toContain('Odile Brandt');
  const text = await popupText(popup);
  expect(text).toContain('The Marlow Courier');
  expect(text).toContain('Northern Wire');
  expect(text).toContain('It does not check facts.');

  const marked = await markedText(tab);
  expect(marked).toContain('harbour master Odile Brandt');
  expect(marked.join(' ')).not.toContain('editor');
  await popup.close();
  await tab.close();
});
