// What each browser marks for a directive, as pages like these were seen in Chromium 156 and Firefox 153. No browser runs here.

import { describe, expect, test } from 'vitest';
import { findFragment, type TextDirective } from '../../../src/report/anchor/find-fragment.ts';
import { pageOf } from './pieces.ts';

type Row = readonly [
  what: string,
  page: string,
  directive: TextDirective,
  chromium: string | null,
  firefox: string | null,
];

const same = (what: string, page: string, directive: TextDirective, both: string | null): Row => [
  what,
  page,
  directive,
  both,
  both,
];

const rows: readonly Row[] = [
  same('words in a line', 'The quay will close.', { start: 'quay will' }, 'quay will'),
  same('no match over a border', 'The quay|will close.', { start: 'quay will' }, null),
  same('a range over a border', 'The quay|will close.', { start: 'The', end: 'will' }, 'The quaywill'),
  ['over a button', 'The ¦quay¦ will close.', { start: 'The quay will' }, null, 'The quay will'],
  same('inside a button', 'The ¦quay will¦ close.', { start: 'quay will' }, 'quay will'),
  same('whole words alone', 'concatenate a cat', { start: 'cat' }, 'cat'),
  ['before an apostrophe', 'The quay’s owner', { start: 'The quay' }, null, 'The quay'],
  ['before decimals', 'It rose to 3.5 again', { start: 'rose to 3' }, null, 'rose to 3'],
  same('before a full stop', 'They saw the quay. Then', { start: 'the quay' }, 'the quay'),
  same('case and accents', 'The QUÁY will', { start: 'the quay' }, 'The QUÁY'),
  same('curly quotation marks', 'The ‘quay’ “will”', { start: `'quay' "will"` }, '‘quay’ “will”'),
  ['an ellipsis for three full stops', 'The quay … will', { start: 'quay ... will' }, 'quay … will', null],
  ['a hyphen for a dash', 'The quay–yard will', { start: 'quay-yard' }, null, 'quay–yard'],
  ['two letters for one', 'The straße will', { start: 'strasse' }, 'straße', null],
  ['a narrow blank as a plain one', 'The 2\u202f000 tons', { start: '2 000' }, '2\u202f000', null],
  same('a narrow blank as itself', 'The 2\u202f000 tons', { start: '2\u202f000' }, '2\u202f000'),
  ['two blanks as one', 'The quay\u00a0 will', { start: 'quay will' }, null, 'quay\u00a0 will'],
  same('two blanks as they are', 'The quay\u00a0 will', { start: 'quay\u00a0 will' }, 'quay\u00a0 will'),
  same('blanks of the source', 'The quay\n   will', { start: 'quay will' }, 'quay\n   will'),
  same('no soft hyphen', 'The qu\u00aday will', { start: 'quay will' }, 'qu\u00aday will'),
  ['no variation selector', 'The ❤\ufe0f quay', { start: '❤ quay' }, '❤\ufe0f quay', null],
  same('what no browser looks at', 'The [var quay]quay will', { start: 'The quay' }, 'The [var quay]quay'),
  same('a prefix in the line', 'A quay. The quay', { prefix: 'The', start: 'quay' }, 'quay'),
  same(
    'a prefix before a border',
    'It was late.|The quay',
    { prefix: 'was late.', start: 'The quay' },
    'The quay',
  ),
  same('none further off', 'It was late.|Then|The quay', { prefix: 'was late.', start: 'The quay' }, null),
  same('a suffix', 'The quay is. The quay will', { start: 'The quay', suffix: 'will' }, 'The quay'),
  same('the first end behind the start', 'quay end end', { start: 'quay', end: 'end' }, 'quay end'),
  same(
    'the end before a suffix',
    'quay end end soon',
    { start: 'quay', end: 'end', suffix: 'soon' },
    'quay end end',
  ),
  same('no end inside the start', 'The quay stood.|The quay', { start: 'The quay', end: 'quay stood' }, null),
];

describe.each(rows)('%s', (_what, written, directive, ...wanted) => {
  const page = pageOf(written);
  const text = page.words.pieces.map(({ text, kind }) => (kind === 'unseen' ? `[${text}]` : text)).join('');
  test.each([0, 1])('in browser %i', (at) => {
    const searched = page.searched[at]!;
    const landing = findFragment(searched, directive);
    // The brackets of the short writing are not counted.
    const shift = text.includes('[') ? 2 : 0;
    expect(landing && text.slice(landing.first, landing.last + 1 + shift)).toBe(wanted[at]);
  });
});
