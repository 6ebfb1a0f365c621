// Which wordings read as a fact one could check, by rule.

import { describe, expect, test } from 'vitest';
import { claimWords } from '../../src/lexicon/en/claim-words.ts';
import { readsAsFact } from '../../src/report/reads-as-fact.ts';

describe('a statement one could check', () => {
  test.each([
    ['an event', 'two barges sank off Port Elling', 'said', 'indirect'],
    [
      'an event told with an irregular verb that a duty follows',
      'they hit the mast and should pay',
      'said',
      'indirect',
    ],
    [
      'a duty with its reason told as fact',
      'the mill must close because its roof is leaking',
      'said',
      'indirect',
    ],
    [
      'a call that took place',
      'that the mayor\u2019s call with the broker was improper',
      'alleged',
      'indirect',
    ],
    ['a word of law before a noun', 'the forty men were illegal workers', 'said', 'indirect'],
    ['a quoted name that is no opinion', 'the \u201cGreat Gate\u201d was opened at noon', 'said', 'mixed'],
  ] as const)('%s', (_, words, cue, mode) => {
    expect(readsAsFact({ words, cue, mode }, claimWords)).toBe(true);
  });
});

describe('no statement one could check', () => {
  test.each([
    ['a plan in the past', 'the guild planned to march on Friday', 'said', 'indirect'],
    ['a judgement of justice', 'It is unjust to the whole town', 'told', 'direct'],
    ['a need', 'Any final plan needs to be signed by the board', 'said', 'direct'],
    ['a forecast', 'it was unlikely to rain before noon', 'said', 'indirect'],
    ['a question without its answer', 'whether the bridge was closed', 'said', 'indirect'],
    ['a stand', "the council's position that the dam was needed", 'reiterated', 'indirect'],
    ['a judgement of law', 'the levy was not, per se, inconsistent with the charter', 'said', 'indirect'],
    ['a judgement of worth', 'that the warden was unfit to serve', 'claimed', 'indirect'],
    ['an assessment of one\u2019s own', 'my overall assessment is that the case was weak', 'said', 'direct'],
    ['an opinion in the quoted part', 'that \u201cI am sad and it was a terrible day\u201d', 'said', 'mixed'],
    ['a cause that is only named', 'the mill must close because of the storm', 'said', 'indirect'],
  ] as const)('%s', (_, words, cue, mode) => {
    expect(readsAsFact({ words, cue, mode }, claimWords)).toBe(false);
  });
});
