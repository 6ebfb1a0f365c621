// What a source is called and what kind it is where quotation marks, odd papers and turns of a transcript come in.

import { describe, expect, test } from 'vitest';
import { readWeights } from '../../../scripts/analyze/weights.ts';
import { createReport } from '../../../src/report/create-report.ts';
import { articleFromText } from '../../../src/text/article.ts';

const weights = readWeights();

/** For each attribution its sources by name and kind; null where it is left open. */
function sourcesOf(text: string): readonly (string | null)[] {
  const { attributions, sources } = createReport(articleFromText(text), {
    weights,
  }).report;
  return attributions.map(({ sourceId }) => {
    const source = sources.find(({ id }) => id === sourceId);
    return source === undefined ? null : `${source.name}, ${source.type}`;
  });
}

describe('nicknames', () => {
  test.each([
    ['Ilse “Skip” Marrow said the tug sank.', 'Ilse “Skip” Marrow, person'],
    ['Ilse "Skip" Marrow said the tug sank.', 'Ilse "Skip" Marrow, person'],
    ['Ilse ‘Old Skip’ Marrow said the tug sank.', 'Ilse ‘Old Skip’ Marrow, person'],
    ['A docker known as “Skip” said the tug sank.', 'A docker known as “Skip”, unnamed-person'],
  ])('%s', (text, source) => expect(sourcesOf(text)).toEqual([source]));

  test('the surname alone is the same person', () => {
    const text = 'Ilse “Skip” Marrow runs the yard. Marrow said the tug sank.';
    expect(sourcesOf(text)).toEqual(['Ilse “Skip” Marrow, person']);
  });

  test('a quotation behind a name is no nickname', () => {
    expect(sourcesOf('Ilse said “Skip” is a dog.')).toEqual(['Ilse, person']);
  });
});

describe('papers', () => {
  test.each([
    ['The yard was sold twice, according to court papers.', 'court papers, document'],
    ['The green paper says the fee will rise.', 'The green paper, document'],
    ['A working paper by the port said the fee would rise.', 'A working paper by the port, document'],
    ['The paper said the fee would rise.', 'The paper, media'],
    ['The morning papers said the fee would rise.', 'The morning papers, media'],
  ])('%s', (text, source) => expect(sourcesOf(text)).toEqual([source]));
});

describe('people without a name', () => {
  test('of two trades are two', () => {
    const text = 'The pilot said the tug sank. The ferry came late, the editor said.';
    expect(sourcesOf(text)).toEqual(['The pilot, unnamed-person', 'the editor, unnamed-person']);
  });

  test('of one noun are one', () => {
    const text = 'A pilot said the tug sank. The pilot said the ferry came late.';
    expect(new Set(sourcesOf(text)).size).toBe(1);
  });

  test('are not the lawyer of somebody', () => {
    const text = 'The pilot said the tug sank. The fee was paid twice, her lawyer said.';
    expect(sourcesOf(text)).toEqual(['The pilot, unnamed-person', 'her lawyer, unnamed-person']);
  });

  test('may go by a made-up name', () => {
    const { attributions, text } = createReport(
      articleFromText('“The tug sank,” said a pilot who gave his name only as “Skip.”'),
      { weights },
    ).report;
    const [source] = attributions.map((one) => one.source);
    expect(text.slice(source?.start, source?.end)).toBe('a pilot who gave his name only as “Skip.”');
  });
});

describe('he or she in somebody’s own words', () => {
  test('is not the speaker of a turn', () => {
    const text = 'Oda Pell: I met the pilot. He said the fee had been paid.\nOda Pell: That is all I know.';
    expect(sourcesOf(text)).toEqual(['Oda Pell, person', null, 'Oda Pell, person']);
  });

  test('and a description are not the speaker of a turn', () => {
    const text =
      'ODA PELL, SENIOR WRITER: The pilot told me that the fee was paid.\nPELL: That is all I know.';
    expect(sourcesOf(text)).toContain('The pilot, unnamed-person');
  });

  test('is not the speaker of a quotation', () => {
    expect(sourcesOf('“She said she saw the tug,” Oda Pell said.')).toEqual(['Oda Pell, person', null]);
  });

  test('may be the one whose words are retold', () => {
    expect(sourcesOf('Oda Pell said she believed that the tug had sunk.')).toEqual([
      'Oda Pell, person',
      'Oda Pell, person',
    ]);
  });
});
