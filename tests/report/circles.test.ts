import { describe, expect, test } from 'vitest';
import { createReport } from '../../src/report/create-report.ts';
import { articleFromText } from '../../src/text/article.ts';

const noticesIn = (text: string) => {
  const stated = { language: 'en', outlet: 'Halm Gull', outletNames: ['Halm Gull'] };
  return createReport(articleFromText(text, stated)).report.claims.flatMap(({ notices }) => notices);
};

describe('outlets that cite each other', () => {
  test.each([
    ['another cites this one', 'Velt Weekly, citing the Halm Gull, reported that the bridge was closed.'],
    [
      'another tells what this one reported',
      'According to Velt Weekly, the Halm Gull reported that the bridge was closed.',
    ],
    [
      'two others cite one another',
      'Velt Weekly, citing the Coast Times, reported that the bridge was closed. ' +
        'The Coast Times, citing Velt Weekly, reported that the road was shut.',
    ],
  ])('are noted where %s', (_, text) => {
    expect(noticesIn(text)).toContain('circular');
  });

  test.each([
    ['this one cites another', 'The bridge was closed, the Halm Gull reported, citing Velt Weekly.'],
    [
      'one cites another, and nothing comes back',
      'Velt Weekly, citing the Coast Times, reported that the bridge was closed.',
    ],
    ['this one is cited by nobody', 'The Halm Gull has learned that the bridge was closed.'],
  ])('are none where %s', (_, text) => {
    expect(noticesIn(text)).not.toContain('circular');
  });
});

test('one origin of three statements is noted, two origins are not', () => {
  const text = 'Pell Oster said the gate was old. Oster said the wall was new. Oster said the road was open.';
  expect(noticesIn(text).filter((notice) => notice === 'single-origin')).toHaveLength(3);
  expect(noticesIn(`${text} Ilse Tarn said the bridge was shut.`)).not.toContain('single-origin');
});
