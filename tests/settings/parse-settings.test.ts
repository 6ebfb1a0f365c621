import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_OWN_WORDS, parseSettings, readWordList } from '../../src/settings/parse-settings.ts';
import { PRESETS } from '../../src/settings/presets.ts';
import { DEFAULTS, SETTINGS_VERSION, type Settings } from '../../src/settings/settings.ts';

describe('settings from storage', () => {
  test('nothing stored gives the defaults without complaint', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULTS, problem: null });
  });

  test.each<[string, unknown]>([
    ['text', 'settings'],
    ['a list', [1, 2]],
    ['a number', 7],
    ['an object without a version', { askFirst: true }],
    ['a switch that is no switch', { version: 1, askFirst: 'yes' }],
    ['a colour that would end in a style sheet', withColour('red;} body{display:none')],
    ['a line shape nobody knows', withLine('zigzag')],
    ['a site choice nobody knows', { version: 1, sites: { 'a.example': 'sometimes' } }],
    ['word lists with numbers in them', { version: 1, words: { hedges: [1], sourceNouns: [], muted: [] } }],
  ])('%s is named as damaged', (_, stored) => {
    expect(parseSettings(stored).problem).toBe('damaged');
  });

  test('one damaged field leaves the others as they were stored', () => {
    const { settings } = parseSettings({ version: 1, askFirst: true, runs: 'always!', scope: 'all' });
    expect(settings).toMatchObject({ askFirst: true, scope: 'all', runs: DEFAULTS.runs });
  });

  test('settings of a newer version keep what we know and are named as newer', () => {
    const stored = { version: SETTINGS_VERSION + 1, askFirst: true, mood: 'sunny' };
    expect(parseSettings(stored)).toEqual({ settings: { ...DEFAULTS, askFirst: true }, problem: 'newer' });
  });

  test('every version ever stored is read without loss', () => {
    const folder = path.join(import.meta.dirname, 'versions');
    const files = readdirSync(folder);
    expect(files).toHaveLength(SETTINGS_VERSION);
    for (const file of files) {
      const stored = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as object;
      expect(parseSettings(stored)).toEqual({
        settings: { ...DEFAULTS, ...stored, version: SETTINGS_VERSION },
        problem: null,
      });
    }
  });
});

describe('for any input', () => {
  test('settings come out whole, and reading them again changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = parseSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
        expect(parseSettings(settings)).toEqual({ settings, problem: null });
      }),
    );
  });

  test('sound settings come back as they were', () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        expect(parseSettings(structuredClone(settings))).toEqual({ settings, problem: null });
      }),
    );
  });
});

describe('own word lists', () => {
  test('words are trimmed, doubles and blanks dropped', () => {
    expect(readWordList(['  word   has it ', 'word has it', '', '   '])).toEqual(['word has it']);
  });

  test('a list has a limit', () => {
    const words = Array.from({ length: MAX_OWN_WORDS + 5 }, (_, index) => `w${index}`);
    expect(readWordList(words)).toHaveLength(MAX_OWN_WORDS);
  });
});

const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(SETTINGS_VERSION),
  look: fc.record({
    categories: fc.constantFrom(...Object.values(PRESETS)),
    printMarks: fc.boolean(),
  }),
  preset: fc.constantFrom('newsprint', 'lines', 'okabe-ito', 'ink', 'own'),
  syncLook: fc.boolean(),
  scope: fc.constantFrom('reporting', 'all'),
  spokespeople: fc.constantFrom('unnamed', 'office'),
  askFirst: fc.boolean(),
  fewerMarks: fc.boolean(),
  hedgesInOpinion: fc.boolean(),
  runs: fc.constantFrom('on-click', 'all-news'),
  sites: fc.dictionary(fc.domain(), fc.constantFrom('always', 'never', 'ask'), { noNullPrototype: true }),
  words: fc.constant({ hedges: ['word has it'], sourceNouns: ['deckhand'], muted: [] }),
});

function withColour(light: string): unknown {
  const named = { ...PRESETS.newsprint.named, light };
  return { version: 1, look: { categories: { ...PRESETS.newsprint, named }, printMarks: true } };
}

function withLine(line: string): unknown {
  const named = { ...PRESETS.newsprint.named, line };
  return { version: 1, look: { categories: { ...PRESETS.newsprint, named }, printMarks: true } };
}
