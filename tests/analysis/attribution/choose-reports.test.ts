// The learned choice among candidates: what it is asked, and what its answer does.

import { expect, test } from 'vitest';
import { findAttributions } from '../../../src/analysis/attribution/find-attributions.ts';
import { chooseReports } from '../../../src/analysis/attribution/choose-reports.ts';
import { findByRules } from '../../../src/analysis/attribution/find-by-rules.ts';
import { setScene } from '../../../src/analysis/attribution/scene.ts';
import { NO_CHOICES, type Choices, type Matter } from '../../../src/analysis/choice/choices.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';

const sceneOf = (text: string) => setScene(readText(articleFromText(text), english.text), english);
/** Leans in what is asked of inner statements alone. */
const inner = (yes: number): Choices => ({
  language: 'en',
  weigh: (choice) => (choice === 'inner' ? [0, yes] : null),
});
const leaning = (yes: number): Choices => ({ language: 'en', weigh: () => [0, yes] });

/** The rules of those drafts of the text that are chosen, where `stands` says what the rules think of each. */
function chosen(text: string, choices: Choices, stands: (ruleId: string) => boolean) {
  const scene = sceneOf(text);
  const candidates = findByRules(scene).map((draft) => ({ draft, stands: stands(draft.ruleId) }));
  return chooseReports(scene, candidates, choices).map(({ ruleId }) => ruleId);
}

const PLEDGE = 'The mayor vowed to replace the gate.';

test('where nothing was learned, the rules stand in', () => {
  expect(chosen(PLEDGE, NO_CHOICES, () => true)).toEqual(['promise']);
  expect(chosen(PLEDGE, NO_CHOICES, () => false)).toEqual([]);
});

test('a clear lean takes in what the rules leave out, and leaves out what they take in', () => {
  expect(chosen(PLEDGE, leaning(3), () => false)).toEqual(['promise']);
  expect(chosen('The union called for a new gate.', leaning(-3), () => true)).toEqual([]);
});

test.each([PLEDGE, 'The mayor denied any part in it.', 'The gate jammed, according to the mayor.'])(
  'what stands by a plain form stays, whatever was learned: %s',
  (text) => expect(chosen(text, leaning(-3), () => true)).toHaveLength(1),
);

test('a slight lean changes nothing', () => {
  expect(chosen(PLEDGE, leaning(0.2), () => false)).toEqual([]);
  expect(chosen(PLEDGE, leaning(-0.2), () => true)).toEqual(['promise']);
});

test('inside what another says a choice of its own decides', () => {
  const text = 'Brandt said the mayor vowed to replace the gate.';
  expect(chosen(text, inner(3), (rule) => rule === 'say')).toEqual(['say', 'promise']);
  expect(chosen(text, inner(-3), () => true)).toEqual(['say']);
});

test.each([
  'Brandt said the mayor told her that the gate had jammed.',
  'Brandt said that the crew denied that the gate had jammed.',
  'Brandt said that, according to the crew, the gate had jammed.',
  'The crew said that the gate had jammed, the mayor reported.',
])('a plain statement that opens what another says stays, whatever was learned: %s', (text) => {
  expect(chosen(text, inner(-9), () => true)).toHaveLength(2);
});

test('it is asked about the cue and told the source as printed', () => {
  const asked: (Matter & { features: readonly string[] })[] = [];
  const noting: Choices = {
    language: 'en',
    collects: true,
    weigh: (_, features, matter) => {
      asked.push({ ...matter, features });
      return null;
    },
  };
  chosen(PLEDGE, noting, () => true);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ start: 10, end: 15, option: 'The mayor' });
  expect(asked[0]?.features).toEqual(
    expect.arrayContaining([
      'lemma vow',
      'rule promise',
      'source noun person',
      'content  phrase to',
      'stands true',
    ]),
  );
});

test('without the core nothing is asked', () => {
  const never: Choices = {
    language: 'en',
    weigh: () => {
      throw new Error('asked');
    },
  };
  expect(findAttributions(sceneOf(PLEDGE), english, null, 'reporting', never)).toHaveLength(1);
});
