// What kind of source a name is, decided once from all its places.

import { describe, expect, test } from 'vitest';
import { CHOICES, type Choices } from '../../../src/analysis/choice/choices.ts';
import { createReport } from '../../../src/report/create-report.ts';
import { articleFromText } from '../../../src/text/article.ts';

/** The kind of each named source, with weights that put the kinds given so far ahead. */
function kindsIn(text: string, odds: Readonly<Record<string, readonly [kind: string, lead: number]>> = {}) {
  const features = new Map<string, readonly string[]>();
  const choices: Choices = {
    language: 'en',
    weigh: (choice, seen, { option = '' }) => {
      if (choice !== 'name-kind') return null;
      features.set(option, seen);
      const [kind, lead] = odds[option] ?? ['', 0];
      return CHOICES['name-kind'].map((one) => (one === kind ? lead : 0));
    },
  };
  const { report } = createReport(articleFromText(text, { outlet: null, language: 'en' }), { choices });
  return { kinds: new Map(report.sources.map(({ name, type }) => [name, type])), features };
}

const TEXT = 'Marrow said the price would fall. The Gull Party said it would rise.';

describe('the kind of a name', () => {
  test('is the rules’ where the weights are of two minds', () => {
    expect(kindsIn(TEXT).kinds).toEqual(
      new Map([
        ['Marrow', 'person'],
        ['Gull Party', 'organisation'],
      ]),
    );
  });

  test('is corrected where the rules only guess', () => {
    expect(kindsIn(TEXT, { Marrow: ['organisation', 1] }).kinds.get('Marrow')).toBe('organisation');
  });

  test('is corrected against a word that vouches for it only by far', () => {
    expect(kindsIn(TEXT, { 'Gull Party': ['media', 1] }).kinds.get('Gull Party')).toBe('organisation');
    expect(kindsIn(TEXT, { 'Gull Party': ['media', 3] }).kinds.get('Gull Party')).toBe('media');
  });

  test('rests on what is done with the name in all its places', () => {
    const { features } = kindsIn(
      'Marrow, which makes pumps, was founded here. It said so in Marrow’s yard. Marrow have left.',
    );
    expect(features.get('Marrow')).toEqual(
      expect.arrayContaining(['some thing relative', 'some plural verb', 'some owns']),
    );
  });
});

describe('by rule', () => {
  test('most places decide, not the first that says person', () => {
    const text =
      'Orrel, a company in Halm, closed. Orrel, a firm of ten, moved. Spokesman Orrel left. Orrel said the yard was shut.';
    expect(kindsIn(text).kinds.get('Orrel')).toBe('organisation');
  });

  test('a headline of capitals lends no name its words', () => {
    const text =
      'Ivo Feldt Accuses Gull Party Of Planting Story.\n\nFeldt was in Halm. “It is false,” Ivo Feldt said.';
    expect([...kindsIn(text).kinds.keys()]).toContain('Ivo Feldt');
  });
});
