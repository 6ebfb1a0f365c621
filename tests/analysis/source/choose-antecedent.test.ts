// Whom a pronoun or description means when weights decide among those who could be meant.

import { describe, expect, test } from 'vitest';
import type { Choices } from '../../../src/analysis/choice/choices.ts';
import { createReport } from '../../../src/report/create-report.ts';
import { articleFromText } from '../../../src/text/article.ts';

const TEXT =
  'Mayor Ivo Brandt met Premier Odo Ost in Halm on Monday. He said the lock was sound. They said the talks would go on.';

/** Weights that give each candidate the log-odds written here, and 0 to all others; they note who was asked about. */
function weighing(odds: Readonly<Record<string, number>>, asked: string[] = []): Choices {
  return {
    language: 'en',
    weigh: (choice, _features, { option = '' }) => {
      if (choice !== 'antecedent') return null;
      const names = option.split('\n').slice(1).join(' + ');
      asked.push(names);
      return [0, odds[names] ?? -5];
    },
  };
}

/** The names of each attribution's sources. */
function sourcesIn(text: string, choices: Choices | null): string[] {
  const { report } = createReport(articleFromText(text, { outlet: null, language: 'en' }), { choices });
  const nameOf = new Map(report.sources.map(({ id, name }) => [id, name]));
  return report.attributions.map(({ sourceIds }) => sourceIds.map((id) => nameOf.get(id)).join(' + '));
}

describe('the weights decide', () => {
  test('among all who are named before, not by the rule’s first', () => {
    expect(sourcesIn(TEXT, null)[0]).toBe('Ivo Brandt');
    expect(sourcesIn(TEXT, weighing({ 'Odo Ost': 2 }))[0]).toBe('Odo Ost');
  });

  test('nobody is meant where two stay close, or where none is likely', () => {
    expect(sourcesIn(TEXT, weighing({ 'Odo Ost': 2, 'Ivo Brandt': 1.95 }))[0]).toBe('');
    expect(sourcesIn(TEXT, weighing({}))[0]).toBe('');
  });

  test('a description that means nobody before is somebody new', () => {
    const text = 'Mayor Ivo Brandt met Odo Ost. The old banker said the lock was sound.';
    expect(sourcesIn(text, weighing({ 'Odo Ost': 3 }))).toEqual(['Odo Ost']);
    expect(sourcesIn(text, weighing({}))).toEqual(['The old banker']);
  });
});

describe('who is asked about', () => {
  test('persons for “he”, never places', () => {
    const asked: string[] = [];
    sourcesIn('Ivo Brandt met Odo Ost in Halm. He said the lock was sound.', weighing({}, asked));
    expect(new Set(asked)).toEqual(new Set(['Ivo Brandt', 'Odo Ost']));
  });

  test('nobody of another entry, nobody beyond the window', () => {
    const far = `Ivo Brandt left. ${'The sea was calm. '.repeat(9)}He said the lock was sound.`;
    const asked: string[] = [];
    sourcesIn(far, weighing({}, asked));
    expect(asked).toEqual([]);
  });

  test('nobody for several: the rule means those who stand joined', () => {
    const asked: string[] = [];
    const joined = 'Mayor Ivo Brandt and Premier Odo Ost met on Monday. They said the lock was sound.';
    expect(sourcesIn(joined, weighing({}, asked))).toEqual(['Ivo Brandt + Odo Ost']);
    const apart = 'Ivo Brandt wrote to the premier about Odo Ost. They said the lock was sound.';
    expect(sourcesIn(apart, weighing({}, asked))).toEqual(['']);
    expect(asked).toEqual([]);
  });

  test('weights of another language are not asked', () => {
    const foreign: Choices = { ...weighing({ 'Odo Ost': 2 }), language: 'xx' };
    expect(sourcesIn(TEXT, foreign)[0]).toBe('Ivo Brandt');
  });
});
