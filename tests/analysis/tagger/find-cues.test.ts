import { expect, test } from 'vitest';
import { findCues } from '../../../src/analysis/tagger/find-cues.ts';
import { loadWeights } from '../../../src/analysis/tagger/load-weights.ts';
import { lookAround } from '../../../src/analysis/tagger/surroundings.ts';
import { readWords } from '../../../src/analysis/tagger/words.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';
import { trainTiny } from './tiny-model.ts';

const stage = loadWeights(trainTiny())!.cue;
/** So high that every word that may begin a cue does. */
const BIAS = 1e6;

test('a paragraph of signs alone holds no cue, one with a word may', () => {
  const text = '( ) , ?\nRain ?';
  const words = readWords(readText(articleFromText(text), english.text), english);
  const cues = findCues(words, lookAround(words), stage, BIAS);
  const starts = cues.map(({ from }) => words.start[from]);
  expect(starts).toContain(text.indexOf('Rain'));
  expect(Math.min(...starts.map(Number))).toBe(text.indexOf('Rain'));
});
