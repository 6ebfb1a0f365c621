import { expect, test } from 'vitest';
import { endsOf, textFragmentLink } from '../../src/ui/report/text-fragment.ts';

const URL = 'https://courier.example/a';

test.each([
  ['a short quote whole', 'the yard knew', `${URL}#:~:text=the%20yard%20knew`],
  [
    'a dash and a comma, which the fragment would read as signs',
    'well-known, here',
    `${URL}#:~:text=well%2Dknown%2C%20here`,
  ],
  [
    'a long quote by its ends',
    'one two three four five six seven eight nine ten eleven twelve',
    `${URL}#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve`,
  ],
  ['a shortened quote by what stands before the cut', 'one two three…', `${URL}#:~:text=one%20two%20three`],
])('%s', (_, quote, link) => {
  expect(textFragmentLink(URL, endsOf(quote))).toBe(link);
});

test('the page’s own fragment gives way', () => {
  expect(textFragmentLink(`${URL}?x=1#top`, ['word'])).toBe(`${URL}?x=1#:~:text=word`);
});

test.each([
  ['no address', null, 'word'],
  ['a script for an address', 'javascript:alert(1)', 'word'],
  ['a file', 'file:///a.html', 'word'],
  ['no words', URL, '  '],
])('%s gives no link', (_, url, quote) => {
  expect(textFragmentLink(url, endsOf(quote))).toBeNull();
});
