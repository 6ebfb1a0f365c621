import { expect, test } from 'vitest';
import { lookFor, withSwitch } from '../../src/settings/look-for.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';

test('words of doubt are off in opinion and analysis, on in news', () => {
  expect(lookFor(DEFAULTS, 'opinion').categories.hedge.on).toBe(false);
  expect(lookFor(DEFAULTS, 'analysis').categories.hedge.on).toBe(false);
  expect(lookFor(DEFAULTS, 'news').categories.hedge.on).toBe(true);
  expect(lookFor(DEFAULTS, null).categories.hedge.on).toBe(true);
});

test('switched on in an opinion piece they are on in all of them, and off again in opinion alone', () => {
  const on = withSwitch(DEFAULTS, 'opinion', 'hedge', true);
  expect(lookFor(on, 'opinion').categories.hedge.on).toBe(true);
  const off = withSwitch(on, 'opinion', 'hedge', false);
  expect(lookFor(off, 'opinion').categories.hedge.on).toBe(false);
  expect(lookFor(off, 'news').categories.hedge.on).toBe(true);
});

test('fewer marks leaves quotations out until they are switched on', () => {
  const fewer = { ...DEFAULTS, fewerMarks: true };
  expect(lookFor(fewer, 'news').categories.quotation.on).toBe(false);
  const on = withSwitch(fewer, 'news', 'quotation', true);
  expect(lookFor(on, 'news').categories.quotation.on).toBe(true);
});

test('the other categories are switched as everywhere', () => {
  expect(withSwitch(DEFAULTS, 'news', 'named', false).look.categories.named.on).toBe(false);
});
