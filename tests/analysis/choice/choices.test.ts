// Small learned decisions: how they are weighed, explained, kept in a file, and refused where the file is damaged.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaning, likeliest, NO_CHOICES } from '../../../src/analysis/choice/choices.ts';
import {
  evidenceFor,
  linearChoices,
  type LinearModels,
} from '../../../src/analysis/choice/linear-choices.ts';
import { loadChoices } from '../../../src/analysis/choice/load-choices.ts';
import { encodeChoices } from '../../../scripts/train/choices/encode-choices.ts';

const MATTER = { start: 0, end: 4 };
const MODELS: LinearModels = {
  stands: {
    bias: [0.5, -0.5],
    step: 0.1,
    weights: new Map([
      ['cue=say', [-20, 20]],
      ['modal', [4, -4]],
    ]),
  },
};

test('what was not learned is left to the rules', () => {
  expect(NO_CHOICES.weigh('stands', ['cue=say'], MATTER)).toBeNull();
  expect(linearChoices('en', MODELS).weigh('inner', ['word=may'], MATTER)).toBeNull();
});

test('features add up, each once, unknown ones to nothing', () => {
  const choices = linearChoices('en', MODELS);
  const weighed = choices.weigh('stands', ['cue=say', 'modal', 'cue=say', 'never seen'], MATTER);
  expect(weighed?.map((score) => Number(score.toFixed(6)))).toEqual([-1.1, 1.1]);
  expect(leaning(weighed ?? [])).toBeCloseTo(2.2);
});

test('the likeliest class comes with its lead before the next', () => {
  expect(likeliest([1, 5, 3])).toEqual({ at: 1, lead: 2 });
  expect(likeliest([4, 1, 3])).toEqual({ at: 0, lead: 1 });
});

test('a decision says which features made it, strongest first', () => {
  expect(evidenceFor(MODELS, 'stands', ['modal', 'cue=say', 'unknown'], 1)).toEqual([
    { feature: 'cue=say', weight: 4 },
    { feature: 'modal', weight: -0.8 },
  ]);
});

test('what is written is read back', () => {
  const read = loadChoices(encodeChoices('en', MODELS));
  expect(read).toEqual({ language: 'en', models: MODELS });
});

test('a cut or edited file is refused', () => {
  const file = encodeChoices('en', MODELS);
  fc.assert(fc.property(fc.nat(file.length - 1), (end) => loadChoices(file.slice(0, end)) === null));
  expect(loadChoices(file.replace('20', '21'))).toBeNull();
});

test('any other text is refused', () => {
  fc.assert(fc.property(fc.string(), (text) => loadChoices(text) === null));
  for (const text of ['{}\n{}', 'null\nnull', '[]\n', '{"format":"hearsay-choices-1"}\n{}'])
    expect(loadChoices(text)).toBeNull();
});

test('a row with too few weights is refused', () => {
  const short = { stands: { ...MODELS.stands!, weights: new Map([['cue=say', [1]]]) } };
  expect(loadChoices(encodeChoices('en', short))).toBeNull();
});
