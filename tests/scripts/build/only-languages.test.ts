// A build for one language: what stays of the list of packs, and which files go with it.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isOtherLanguages, keepLanguages, listedLanguages } from '../../../scripts/build/only-languages.ts';
import { LANGUAGES } from '../../../src/lexicon/index.ts';

const list = readFileSync('src/lexicon/index.ts', 'utf8');
const packs = (source: string) =>
  [...source.matchAll(/from '\.\/(\w+)\/index\.ts'/g)].map(([, code]) => code);
const rows = (source: string) => [...source.matchAll(/^ {2}(\w+): \w+,$/gm)].map(([, code]) => code);

test.each(Object.keys(LANGUAGES))('a build for %s holds its pack and no other', (code) => {
  const kept = keepLanguages(list, [code]);
  expect(packs(kept)).toEqual([code]);
  expect(rows(kept)).toEqual([code]);
});

test('with every language listed nothing changes', () => {
  expect(keepLanguages(list, Object.keys(LANGUAGES))).toBe(list);
});

test('a language without a pack is named', () => {
  expect(() => keepLanguages(list, ['de', 'xx'])).toThrow('no language pack for xx');
});

test('what was learned goes with its language', () => {
  expect(isOtherLanguages('model/en.bin', ['de'])).toBe(true);
  expect(isOtherLanguages('model/en.choices', ['de'])).toBe(true);
  expect(isOtherLanguages('model/de.bin', ['de'])).toBe(false);
  expect(isOtherLanguages('icons/en.png', ['de'])).toBe(false);
  expect(isOtherLanguages('model/en.bin', [])).toBe(false);
});

test('the list is read from codes with commas between them', () => {
  expect(listedLanguages('de,fr')).toEqual(['de', 'fr']);
  expect(listedLanguages('')).toEqual([]);
  expect(listedLanguages(undefined)).toEqual([]);
});
