import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/lexicon/index.ts';
import { createReport } from '../../../src/report/create-report.ts';
import { articleFromText } from '../../../src/text/article.ts';

const sectorsIn = (text: string) =>
  createReport(articleFromText(text, { language: 'en' })).report.sources.map(({ axes }) => axes.sector);

describe('where a source belongs is said only where its own phrase words it', () => {
  test.each([
    ['A government official said the gate was old.', 'government'],
    ['Two police officers said the gate was old.', 'military'],
    ['A resident of the valley said the gate was old.', 'witness'],
    ['Several experts said the gate was old.', 'expert'],
    ['Officials said the gate was old.', null],
    ['An aide said the gate was old.', null],
    ['Analysts said the gate was old.', null],
    ['The chairman of the club said the gate was old.', null],
  ])('%s', (text, sector) => {
    expect(sectorsIn(text)).toEqual([sector]);
  });

  test('of a person by name nothing is said', () => {
    expect(sectorsIn('Police chief Omar Haddad said the gate was old.')).toEqual([null]);
  });

  test.each(Object.values(LANGUAGES))(
    'every row of $code fits its example, and none before it does',
    (pack) => {
      const { sectors } = pack.sources;
      for (const { value, example } of sectors)
        expect(sectors.find(({ pattern }) => pattern.test(example.toLowerCase()))?.value).toBe(value);
      for (const { pattern, example } of pack.sources.offices) expect(example).toMatch(pattern);
    },
  );
});
