import { describe, expect, test } from 'vitest';
import { isClear } from '../../../src/analysis/tagger/operating-point.ts';
import { readWords } from '../../../src/analysis/tagger/words.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';

/** Whether the second word of a sentence is a clear cue at this margin, in both scopes. */
function clear(sentence: string, margin: number): [reporting: boolean, all: boolean] {
  const words = readWords(readText(articleFromText(sentence), english.text), english);
  const cue = { from: 1, to: 2, margin };
  const { margin: least } = english.tagger.least;
  return [isClear(words, cue, 'reporting', least), isClear(words, cue, 'all', least)];
}

describe('how clear a cue must be', () => {
  test.each([
    ['a word of saying, clear', 'She said no.', 60, [true, true]],
    ['a word of saying, doubtful', 'She said no.', 0, [false, false]],
    ['another word, clear', 'She hopes so.', 60, [true, true]],
    ['another word, doubtful', 'She hopes so.', 0, [false, true]],
  ] as const)('%s', (_, sentence, margin, expected) => {
    expect(clear(sentence, margin)).toEqual(expected);
  });

  test('what is clear enough for the default scope is so for all', () => {
    for (const sentence of ['She said no.', 'She hopes so.', 'They walked home.']) {
      for (let margin = -60; margin < 100; margin += 10) {
        const [reporting, all] = clear(sentence, margin);
        expect(reporting && !all).toBe(false);
      }
    }
  });
});
