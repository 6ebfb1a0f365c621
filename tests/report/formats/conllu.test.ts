// CoNLL-U, read by the package conllu.

import { Conllu } from 'conllu';
import { expect, test } from 'vitest';
import { reportOn, TEXT, written } from './sample.ts';

const report = reportOn(TEXT);
const { conllu = '' } = written('conllu', report);

const parsed = new Conllu();
parsed.serial = conllu.trimEnd() + '\n';

const misc = (field: string): Record<string, string> =>
  Object.fromEntries(field.split('|').map((pair) => pair.split('=', 2) as [string, string]));

test('is read sentence by sentence, and written back as it was', () => {
  expect(parsed.sentences.length).toBeGreaterThan(4);
  expect(parsed.serial.trimEnd()).toBe(conllu.trimEnd());
  for (const { tokens } of parsed.sentences)
    expect(tokens.map(({ id }) => Number(id))).toEqual(tokens.map((_, at) => at + 1));
});

test('every token stands at its offsets, in code points', () => {
  const signs = Array.from(report.text);
  const tokens = parsed.sentences.flatMap((sentence) => sentence.tokens);
  for (const { form, misc: field } of tokens) {
    const [start, end] = (misc(field)['TokenRange'] ?? '').split(':').map(Number);
    expect(signs.slice(start, end).join('')).toBe(form);
  }
});

test('tokens and the spaces between them give the text of each sentence', () => {
  for (const { comments, tokens } of parsed.sentences) {
    const text = comments
      .find((each) => each.trim().startsWith('text = '))
      ?.trim()
      .slice('text = '.length);
    const joined = tokens.map(
      ({ form, misc: field }) => `${form}${misc(field)['SpaceAfter'] === 'No' ? '' : ' '}`,
    );
    expect(joined.join('').trim()).toBe(text);
  }
});

test('MISC says who says what: B- where a span starts, I- further on', () => {
  const tokens = parsed.sentences.flatMap((sentence) => sentence.tokens);
  const words = (layer: string) =>
    tokens.filter(({ misc: field }) => misc(field)[layer] !== undefined).map(({ form }) => form);
  expect(words('Source')).toEqual(expect.arrayContaining(['Mira', 'Oskal']));
  expect(words('Cue')).toEqual(expect.arrayContaining(['said']));
  expect(words('Hedge')).toContain('reportedly');
  const starts = tokens.flatMap(({ misc: field }) => (misc(field)['Claim'] ?? '').match(/B-c\d+/g) ?? []);
  expect(starts.toSorted()).toEqual(report.claims.map(({ id }) => `B-${id}`).toSorted());
});

test('each claim has its chain beside the sentence it starts in', () => {
  expect(conllu).toMatch(/# claim = c\d+ \| chain: .*ANKA <- local sources \| flags: .*second-hand/);
});
