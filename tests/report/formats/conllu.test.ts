// CoNLL-U, read by the package conllu-stream.

import { Readable } from 'node:stream';
import readConllu, { type ConlluSentence, type ConlluToken } from 'conllu-stream';
import { expect, test } from 'vitest';
import { reportOn, TEXT, written } from './sample.ts';

const report = reportOn(TEXT);
const { conllu = '' } = written('conllu', report);

const sentences: ConlluSentence[] = [];
const reader = readConllu();
reader.end(conllu);
// The package's streams are of a time before streams could be iterated.
for await (const sentence of new Readable({ objectMode: true }).wrap(reader)) sentences.push(sentence);
const tokens: readonly ConlluToken[] = sentences.flatMap((sentence) => sentence.getSequence());

test('is read sentence by sentence, its words numbered from one', () => {
  expect(sentences.length).toBeGreaterThan(4);
  for (const sentence of sentences) {
    const ids = sentence.getSequence().map(({ id }) => Number(id));
    expect(ids).toEqual(ids.map((_, at) => at + 1));
  }
});

test('every token stands at its offsets, in code points', () => {
  const signs = Array.from(report.text);
  expect(tokens.length).toBeGreaterThan(40);
  for (const { form, misc } of tokens) {
    const [start, end] = String(misc['TokenRange']).split(':').map(Number);
    expect(signs.slice(start, end).join('')).toBe(form);
  }
});

test('tokens and the spaces between them give the text of each sentence', () => {
  for (const sentence of sentences) {
    const joined = sentence
      .getSequence()
      .map(({ form, misc }) => `${form}${misc['SpaceAfter'] === false ? '' : ' '}`);
    expect(joined.join('').trim()).toBe(sentence.features['text']);
  }
});

test('MISC says who says what: B- where a span starts, I- further on', () => {
  const words = (layer: string) =>
    tokens.filter(({ misc }) => misc[layer] !== undefined).map(({ form }) => form);
  expect(words('Source')).toEqual(expect.arrayContaining(['Mira', 'Oskal']));
  expect(words('Cue')).toEqual(expect.arrayContaining(['said']));
  expect(words('Hedge')).toContain('reportedly');
  const starts = tokens.flatMap(({ misc }) => String(misc['Claim'] ?? '').match(/B-c\d+/g) ?? []);
  expect(starts.toSorted()).toEqual(report.claims.map(({ id }) => `B-${id}`).toSorted());
});

test('each claim has its chain beside the sentence it starts in', () => {
  const comments = sentences.flatMap((sentence) => sentence.comments);
  expect(comments.join('\n')).toMatch(
    /^claim = c\d+ \| chain: .*ANKA <- local sources \| flags: .*second-hand/m,
  );
});
