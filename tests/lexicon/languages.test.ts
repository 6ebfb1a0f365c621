// What holds for every language pack: a new one cannot be half there.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lexicon/index.ts';
import { REASONS } from '../../src/lexicon/reasons.ts';
import { ALL_CASES } from './all.cases.ts';

test('cases are there for the languages that are read, and for no other', () => {
  expect(Object.keys(ALL_CASES).toSorted()).toEqual(Object.keys(LANGUAGES).toSorted());
});

describe.each(Object.entries(LANGUAGES))('language %s', (code, pack) => {
  const cases = ALL_CASES[code];

  test('stands under its own code, in a folder of its own, with tests', () => {
    expect(pack.code).toBe(code);
    expect(existsSync(path.resolve('src/lexicon', code, 'index.ts'))).toBe(true);
    expect(existsSync(path.resolve('tests/lexicon', code))).toBe(true);
  });

  test.each(['hedges', 'markers'] as const)('all %s have cases on both sides and a reason', (kind) => {
    for (const { id, reason } of pack[kind]) {
      expect(cases?.[kind][id]?.marks.length, id).toBeGreaterThan(0);
      expect(cases?.[kind][id]?.leaves.length, id).toBeGreaterThan(0);
      expect(REASONS[reason].why, id).not.toBe('');
    }
  });
});
