// The publishing house by its own names: every spelling of it, and none of another's.

import { describe, expect, test } from 'vitest';
import { House } from '../../../src/analysis/source/house.ts';
import { english } from '../../../src/lexicon/en/index.ts';

const isNamed = (outlet: string | null, mention: string): boolean =>
  new House([outlet], english.sources).isNamedBy(mention);

test.each([
  ['BBC News', 'the BBC', 'BBC News', 'BBC Radio 4', 'BBC Newsnight'],
  ['www.foxnews.com', 'Fox News', 'Fox News Digital', 'Fox', 'Fox News Sunday', 'FoxNews.com'],
  ['FOX', 'Fox News'],
  ['WKRL Halm', 'WKRL', 'WKRL Halm'],
  ['AP News', 'The Associated Press', 'AP', 'the AP'],
  ['hosted.ap.org', 'Associated Press'],
  ['wash-post', 'The Washington Post', 'the Post'],
  ['huff-post', 'HuffPost', 'The Huffington Post'],
  ['https://www.nytimes.com/2020/05/a.html', 'The New York Times', 'the Times', 'NYT'],
  ['TimesOfIndia', 'TOI', 'the Times of India'],
  ['www.daily-gull.co.uk', 'The Daily Gull', 'Daily Gull', 'Daily Gull Online'],
  ['The Krell River Sentinel', 'the Sentinel', 'Krell River Sentinel’s'],
  ['Polygraph.info', 'Polygraph.info', 'Polygraph'],
  ['The Daily Gull', 'this newspaper', 'our reporter'],
])('%s is named by its own spellings', (outlet, ...mentions) => {
  expect(mentions.filter((mention) => !isNamed(outlet, mention))).toEqual([]);
});

test.each([
  ['BBC News', 'NBC News', 'ABC News', 'Sky News', 'news'],
  ['www.foxnews.com', 'Vincente Fox', 'Fulton News', 'CNN'],
  ['wash-post', 'The Washington Times', 'New York Post', 'The Huffington Post'],
  ['https://www.thetimes.co.uk/a', 'The Times of India', 'the Post'],
  ['www.nytimes.com', 'New York Post', 'National Review'],
  ['www.daily-gull.co.uk', 'The Daily Tern', 'The Gull of Vell', 'Daily'],
  ['The Local', 'local media'],
])('%s is not named by another’s', (outlet, ...mentions) => {
  expect(mentions.filter((mention) => isNamed(outlet, mention))).toEqual([]);
});

describe('a page that names no outlet', () => {
  test('has a house that only "this newspaper" names', () => {
    expect(isNamed(null, 'The Daily Gull')).toBe(false);
    expect(isNamed('', '')).toBe(false);
    expect(isNamed(null, 'this newspaper')).toBe(true);
  });
});
