import { afterEach, describe, expect, test } from 'vitest';
import { wordsOnPage } from '../../src/tabs/words-on-page.ts';

const show = (body: string): void => {
  document.body.innerHTML = body;
};
afterEach(() => show(''));

const LONG =
  'The operator of the ferry owes the port two million crowns, and the quay will stay closed until April.';

describe('words as the page writes them', () => {
  test('few of them come whole, with the characters that nobody sees and spaces of every kind', () => {
    show('<p>It costs 2\u202f000 crowns \u2764\ufe0f and zero\u200bwidth.</p>');
    expect(wordsOnPage('costs 2 000 crowns \u2764 and zerowidth.')).toEqual([
      'costs 2\u202f000 crowns \u2764\ufe0f and zero\u200bwidth.',
    ]);
  });

  test('many of them come as their beginning and their end', () => {
    show(`<p>Before.</p><p>${LONG}</p>`);
    expect(wordsOnPage(LONG)).toEqual(['The operator of the ferry', 'will stay closed until April.']);
  });

  test('the beginning goes on until it stands nowhere earlier, and so the end', () => {
    show(`<h1>The operator of the ferry owes money</h1><p>${LONG}</p>`);
    expect(wordsOnPage(LONG)?.[0]).toBe('The operator of the ferry owes the');
    show(`<p>${LONG.replace('and', 'the yard will stay closed until April. and')}</p>`);
    const twice = LONG.replace('and', 'the yard will stay closed until April. and');
    expect(wordsOnPage(twice)?.[0]).toContain('the yard will');
  });

  test('a button is a border: what comes is before it and behind it', () => {
    show('<p>Sources close to the <button>yard</button> said the dredger was sold.</p>');
    expect(wordsOnPage('Sources close to the yard said the dredger was sold.')).toEqual([
      'Sources close to the',
      'said the dredger was sold.',
    ]);
  });

  test('a first letter set apart is left out with its word', () => {
    show('<p><span style="float: left">T</span>he quay is closed again today, they said.</p>');
    expect(wordsOnPage('The quay is closed again today, they said.')).toEqual([
      'quay is closed again today, they said.',
    ]);
  });

  test('elements inside a line are no border, and white space of the source is one blank', () => {
    show('<p>The\n   <b>quay</b> is <i>closed</i><a href="#">, they</a>\tsaid.</p>');
    expect(wordsOnPage('The quay is closed, they said.')).toEqual(['The quay is closed, they said.']);
  });

  test('what does not show is passed over', () => {
    show('<p>The <span style="display: none">old </span>quay is closed.</p><script>"The quay"</script>');
    expect(wordsOnPage('The quay is closed.')).toEqual(['The quay is closed.']);
  });

  test.each([
    ['words that the page does not have', 'The bridge is closed.'],
    ['none', '  '],
  ])('%s give nothing', (_what, words) => {
    show('<p>The quay is closed.</p>');
    expect(wordsOnPage(words)).toBeNull();
  });

  test('a long page takes no long time', () => {
    show(`<p>${'The quay is closed again today. '.repeat(30_000)}</p><p>${LONG}</p>`);
    const start = performance.now();
    expect(wordsOnPage(LONG)).not.toBeNull();
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
