// What the learned choice `checkable` is asked, and what happens without one.

import { describe, expect, test } from 'vitest';
import { NO_CHOICES, type Choices, type Matter } from '../../src/analysis/choice/choices.ts';
import type { Source } from '../../src/analysis/source/source.ts';
import { claimWords as patterns } from '../../src/lexicon/en/claim-words.ts';
import { checkableFeatures } from '../../src/report/checkable-features.ts';
import { isCheckable } from '../../src/report/is-checkable.ts';
import type { Worded } from '../../src/report/reads-as-fact.ts';

const source = (name: string, type: Source['type']): Source => ({
  id: 's1',
  name,
  type,
  mentions: [],
  axes: { sector: null, proximity: null, number: null, anonymityReason: null, channel: null },
  url: null,
});
const raised = {
  chain: [source('two dock clerks', 'unnamed-group')],
  flags: ['unnamed-source'],
  hopsHere: [],
  first: false,
} as const;
const fact: Worded = {
  words: 'two barges sank off Port Elling',
  cue: 'said',
  mode: 'indirect',
  tagged: true,
};
const wish: Worded = { ...fact, words: 'it would be a great day for us all' };
const span = { start: 10, end: 40 };

describe('with nothing learned', () => {
  test('the rule decides', () => {
    expect(isCheckable(fact, span, raised, { patterns, choices: NO_CHOICES })).toBe(true);
    expect(isCheckable(wish, span, raised, { patterns, choices: NO_CHOICES })).toBe(false);
  });
});

describe('with a learned choice', () => {
  const asked: Matter[] = [];
  const always = (lead: number): Choices => ({
    language: 'en',
    weigh: (_, __, matter) => {
      asked.push(matter);
      return [0, lead];
    },
  });

  test('it decides, also against the rule', () => {
    const told = { ...raised, flags: ['second-hand'] } as const;
    expect(isCheckable(fact, span, told, { patterns, choices: always(-2) })).toBe(false);
    expect(isCheckable(wish, span, raised, { patterns, choices: always(2) })).toBe(true);
  });

  test('a plain fact that nobody named stands for is worth its flag all the same', () => {
    expect(isCheckable(fact, span, raised, { patterns, choices: always(-2) })).toBe(true);
    const plan = { ...fact, words: 'the yard plans to close two docks' };
    expect(isCheckable(plan, span, raised, { patterns, choices: always(-2) })).toBe(true);
    const shaded = { ...fact, words: 'two great barges sank off Port Elling' };
    expect(isCheckable(shaded, span, raised, { patterns, choices: always(-2) })).toBe(false);
  });

  test('it is told where the statement stands and which flags depend on it', () => {
    isCheckable(fact, span, raised, { patterns, choices: always(0) });
    expect(asked.at(-1)).toEqual({ ...span, option: 'unnamed-source' });
  });
});

describe('its features', () => {
  test.each([
    [
      fact,
      ['rule=true', 'begins past', 'named=clerks', 'cue=said', 'flag=unnamed-source', 'way=unnamed-group'],
    ],
    [wish, ['rule=false', 'begins possibility', 'holds worth', 'holds self', 'indirect holds worth']],
    [{ ...fact, words: 'the yard plans to close 3 docks' }, ['begins plan', 'number']],
    [{ ...fact, words: '“Will it rain?”', tagged: false }, ['question', 'marks', 'indirect going on']],
  ])('%j', (worded, expected) => {
    expect(checkableFeatures(worded, raised, patterns)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['the harbour clerk', ['opens=definite', 'opens=definite unnamed-person', 'named length=3']],
    ['a clerk', ['opens=indefinite']],
    ["the yard's lawyer", ['opens=definite']],
    ['her lawyer', ['opens=owned']],
    ['minister of works Ada Pell', ['opens=bare', 'ends in a name']],
    ['The 37-year-old', ['number named']],
  ])('somebody unnamed called "%s"', (name, expected) => {
    const told = { ...raised, chain: [source(name, 'unnamed-person')] };
    expect(checkableFeatures(fact, told, patterns)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['said', ['cue plain', 'cue length=1']],
    ['would not tell', ['cue modal', 'cue negated', 'cue plain', 'cue length=3']],
    ['to warn', ['cue infinitive', 'cue length=2']],
    ['warning', ['cue participle', 'cue length=1']],
  ])('the cue "%s"', (cue, expected) => {
    const features = checkableFeatures({ ...fact, cue }, raised, patterns);
    expect(features.filter((feature) => /^cue [a-z]/.test(feature))).toEqual(expected);
  });

  test('whether the outlet is named in the sentence itself, and whether that is the first', () => {
    const relayed = { ...raised, chain: [source('the Gull', 'media'), ...raised.chain], hopsHere: [false] };
    expect(checkableFeatures(fact, relayed, patterns)).toEqual(
      expect.arrayContaining(['hop here=false', 'first=false']),
    );
    expect(checkableFeatures(fact, { ...raised, first: true }, patterns)).toContain('first=true');
  });

  test('a fact has none of the features of a wish', () => {
    expect(checkableFeatures(fact, raised, patterns)).not.toContain('holds worth');
  });

  test('of a very long statement only the beginning is read', () => {
    const long = { ...fact, words: `${fact.words} ${'and on '.repeat(50_000)}` };
    expect(checkableFeatures(long, raised, patterns).length).toBeLessThan(100);
  });
});
