// The interface's English needs no more than a lower-secondary reading level, and no sentence is long.
// Flesch-Kincaid grade (Kincaid et al. 1975), with the syllables of the `syllable` package.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';

const file = path.resolve(import.meta.dirname, '../../assets/_locales/en/messages.json');
const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly message: string }>;

/** The end of lower secondary school: 14 to 15 years of age. */
const GRADE = 9;
const LONGEST_SENTENCE = 20;
/** A shorter message is a label: the formula says nothing of it. */
const LEAST_WORDS = 8;
/** Words that stay because they are the thing itself; the glossary and the settings explain them. */
const TERMS =
  /\b(?:unverified|unnamed|articles?|browser|organisation|quotations?|extension|Hearsay|permission|settings|opinion|analysis|statements?)\b/gi;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!:])\s+/).filter((one) => wordsOf(one).length > 0);

function gradeOf(text: string): number {
  const plain = text.replace(/\$\d/g, 'four').replace(TERMS, 'word');
  const words = wordsOf(plain);
  return fleschKincaid({
    sentence: sentencesOf(plain).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

const readable = Object.entries(messages)
  .filter(([, { message }]) => wordsOf(message).length >= LEAST_WORDS)
  .map(([key, { message }]) => ({ key, message, grade: gradeOf(message) }));

test('there is something to measure', () => {
  expect(readable.length).toBeGreaterThan(50);
  expect(gradeOf('The cat sat on the mat.')).toBeLessThan(3);
  expect(
    gradeOf('Notwithstanding epistemological considerations, attribution necessitates corroboration.'),
  ).toBeGreaterThan(GRADE);
});

test('no message needs more than a lower-secondary reading level', () => {
  expect(
    readable
      .filter(({ grade }) => grade > GRADE)
      .map(({ key, grade, message }) => `${key} ${grade.toFixed(1)} ${message}`),
  ).toEqual([]);
});

test('no sentence is over 20 words', () => {
  const long = Object.entries(messages).filter(([, { message }]) =>
    sentencesOf(message).some((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE),
  );
  expect(long.map(([key]) => key)).toEqual([]);
});
