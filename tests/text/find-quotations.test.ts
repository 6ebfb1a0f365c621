import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/text/article.ts';
import { readText } from '../../src/text/read-text.ts';
import { textWords } from '../../src/lexicon/en/text-words.ts';

const quotations = (text: string) =>
  readText(articleFromText(text), textWords).quotations.map(({ start, end, closed }) => [
    text.slice(start, end),
    closed,
  ]);

describe('quotations', () => {
  test.each([
    ['curly', 'She said “no” twice', [['“no”', true]]],
    [
      'straight',
      'She said "no" and "never"',
      [
        ['"no"', true],
        ['"never"', true],
      ],
    ],
    ['two apostrophes', "She said ''no'' twice", [["''no''", true]]],
    ['back ticks', "She said ``no'' twice", [["``no''", true]]],
    ['German', 'She said „no“ twice', [['„no“', true]]],
    ['guillemets', 'She said «no» twice', [['«no»', true]]],
    [
      'single, with a plural’s apostrophe inside',
      '‘The barges’ hulls leak.’',
      [['‘The barges’ hulls leak.’', true]],
    ],
    [
      'single, twice in a line',
      'They ‘can’t swim’ but ‘they’ll try’',
      [
        ['‘can’t swim’', true],
        ['‘they’ll try’', true],
      ],
    ],
    ['single, with an apostrophe inside', 'She said ‘don’t go’ twice', [['‘don’t go’', true]]],
    [
      'straight single',
      "'It's a shame,' she said. 'The libraries' roofs leak.'",
      [
        ["'It's a shame,'", true],
        ["'The libraries' roofs leak.'", true],
      ],
    ],
    ['straight single, without a sign', "Readers 'won't like it' at all", [["'won't like it'", true]]],
    [
      'nested, opened twice and closed twice',
      '“He cried, “Run!” and fell,” she said',
      [['“He cried, “Run!” and fell,”', true]],
    ],
    [
      'nested, opened twice and closed once',
      '“Should nobody ask, “Why?” he wrote',
      [['“Should nobody ask, “Why?”', true]],
    ],
    ['mistyped at the end', 'She was "never told“ of it', [['"never told“', true]]],
    ['nested ones as one', 'She said “he said ‘no’ to me”', [['“he said ‘no’ to me”', true]]],
  ])('pair %s marks', (_, text, expected) => expect(quotations(text)).toEqual(expected));

  test('left open they run to the end of the paragraph, and the next one starts anew', () => {
    expect(quotations('“It rained.\n“It poured,” she said.')).toEqual([
      ['“It rained.', false],
      ['“It poured,”', true],
    ]);
  });

  test('an apostrophe opens nothing', () => {
    expect(quotations('The ‘90s were dry, rock ’n’roll loud.')).toEqual([]);
    expect(quotations("Give 'em hell, the workers' union said in the '90s.")).toEqual([]);
  });
});

test('opening marks that nothing closes cost one look ahead, not one each', () => {
  const text = '‘a '.repeat(100_000);
  expect(quotations(text)).toEqual([]);
}, 5_000);
