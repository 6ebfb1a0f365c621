import { expect, test } from 'vitest';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { choiceFor, siteOf, withSite } from '../../src/settings/sites.ts';

test.each([
  ['https://www.courier.example/a?b#c', 'courier.example'],
  ['http://news.courier.example:8080/', 'news.courier.example'],
  ['file:///home/a.html', null],
  ['about:blank', null],
  ['chrome://settings', null],
  ['no address', null],
  [null, null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test('a site without a choice follows the general one', () => {
  expect(choiceFor(DEFAULTS, 'courier.example')).toBe('ask');
  expect(choiceFor({ ...DEFAULTS, runs: 'all-news' }, 'courier.example')).toBe('always');
});

test('a site with a choice keeps it until it is forgotten', () => {
  const never = withSite({ ...DEFAULTS, runs: 'all-news' }, 'courier.example', 'never');
  expect(choiceFor(never, 'courier.example')).toBe('never');
  expect(choiceFor(withSite(never, 'courier.example', null), 'courier.example')).toBe('always');
});

test('a host named like a part of every object is a site like any other', () => {
  expect(choiceFor(DEFAULTS, '__proto__')).toBe('ask');
  expect(choiceFor(DEFAULTS, 'constructor')).toBe('ask');
});
