// Links to the words of a statement (text fragments), on pages that write these words otherwise than they are read.

import { copyLink } from '../harness/copy-link.ts';
import { waitUntilRead } from '../harness/reading.ts';
import { expect, test } from './desk.ts';
import { OTHER_PARAGRAPHS, pageOf, paragraphs } from './articles.ts';
import { row } from './row.ts';

const writings: readonly (readonly [what: string, sentence: string])[] = [
  ['plainly', 'Sources close to the yard said the dredger had already been sold.'],
  ['with a zero-width space', 'Sources close to the yard said the dredger had al\u200bready been sold.'],
  ['with an emoji', 'Sources close to the yard said the dredger \u2764\ufe0f had already been sold.'],
  ['with a narrow no-break space', 'Sources close to the yard said 2\u202f000 tons had been sold.'],
  ['with a button', 'Sources close to the <button>yard</button> said the dredger had already been sold.'],
  [
    'with a first letter set apart',
    '<span style="float: left">S</span>ources close to the yard said the dredger had already been sold.',
  ],
  [
    'with words for screen readers',
    'Sources close to the yard<span hidden> (opens in a new window)</span> said the dredger had been sold.',
  ],
  [
    'with a no-break space beside a plain one',
    'Sources close to the yard said the\u00a0 dredger had already been sold.',
  ],
  [
    'with soft hyphens and capitals by style sheet',
    '<span style="text-transform: uppercase">Sources close to the yard</span> said the dred\u00adger had already been sold.',
  ],
];

for (const [how, sentence] of writings)
  test(
    `a link to a statement that the page writes ${how}`,
    row('the page, opened at these words', 'the link holds the words as the page has them'),
    async ({ desk, show }) => {
      const far = '<div style="height: 3000px"></div>';
      const html = pageOf({
        body: `<article><h1>Dredger of Fennmouth</h1>${paragraphs(OTHER_PARAGRAPHS)}${far}<p id="there">${sentence}</p>${far}${paragraphs()}</article>`,
      });
      const page = await show(html);
      const popup = await desk.reader.clickToolbar(page.tab);
      await waitUntilRead(popup);
      await copyLink(popup, 'close to the');
      await popup.close();
      const link = await desk.reader.clipboard();
      expect(link).toContain('#:~:text=');
      const opened = await desk.reader.openTab(link);
      const isThere = (): Promise<boolean> =>
        opened.evaluate(() => {
          const { top, bottom } = document.querySelector('#there')!.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      await expect.poll(isThere).toBe(true);
      await opened.close();
    },
  );
