// Every format, saved from the popup as a reader would: the file is the whole export, and holds no more than it may.

import { FORMATS } from '../../src/report/formats/index.ts';
import { expect, test } from './harness/fixtures.ts';
import { waitUntilRead } from './harness/reading.ts';
import { clickNamed, popupText } from './harness/what-shows.ts';

test('each format is saved whole', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}sample.html`);
  const popup = await reader.clickToolbar(tab);
  const { report } = await waitUntilRead(popup);
  await expect.poll(() => popupText(popup)).toContain('ANKA');
  await clickNamed(popup, 'Export');
  for (const format of FORMATS) {
    const { name, text } = await reader.save(() =>
      popup.evaluate(
        (id) => document.querySelector<HTMLElement>(`[data-format="${id}"]`)?.click(),
        format.id,
      ),
    );
    expect(name).toMatch(new RegExp(`^hearsay-blasts-near-port-serrat[\\w-]*\\.${format.extension}$`));
    const whole = format.render(report!);
    // On its way to this test the report's fields were put in another order.
    if (format.mediaType.endsWith('json')) expect(JSON.parse(text), format.id).toEqual(JSON.parse(whole));
    else expect(text, format.id).toBe(whole);
    expect(text, format.id).toContain('local sources');
    expect(text, format.id).not.toContain('told reporters in the provincial capital');
  }
  await popup.close();
  await tab.close();
});
