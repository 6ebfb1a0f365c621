import { describe, expect, test } from 'vitest';
import { limitCues, reachOfCues } from '../../../src/analysis/tagger/reach.ts';
import { readWords } from '../../../src/analysis/tagger/words.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';

const wordsOf = (text: string) => readWords(readText(articleFromText(text), english.text), english);

/** Looks at a word that stage 2 may take if every word of the text were a cue. */
function mostLooks(count: number): number {
  const words = wordsOf('said '.repeat(count));
  const cues = Array.from({ length: words.count }, (_, at) => ({ from: at, to: at + 1 }));
  const reachOf = reachOfCues(words, cues);
  return cues.reduce((sum, cue) => sum + 2 * reachOf(cue) + 1, 0);
}

describe('reach', () => {
  test('a lone cue sees its whole paragraph', () => {
    const words = wordsOf(`${'word '.repeat(100)}said ${'word '.repeat(100)}`);
    const cue = { from: 100, to: 101 };
    expect(reachOfCues(words, [cue])(cue)).toBe(400);
  });

  test('where every word is a cue, the looks grow no faster than the text', () => {
    const [short, long] = [mostLooks(2_000), mostLooks(20_000)];
    expect(long / short).toBeLessThan(11);
  });
});

describe('cues followed up', () => {
  const words = wordsOf('said '.repeat(1000));
  const cues = Array.from({ length: 500 }, (_, at) => ({ from: 2 * at, to: 2 * at + 1, margin: at % 7 }));

  test('all of them where they are as rare as in prose', () => {
    expect(limitCues(cues.slice(0, 60), words)).toHaveLength(60);
  });

  test('the clearest ones, in order, where the text is made of cues', () => {
    const kept = limitCues(cues, words);
    expect(kept).toHaveLength(71);
    expect(Math.min(...kept.map(({ margin }) => margin))).toBe(6);
    expect(kept.map(({ from }) => from)).toEqual(kept.map(({ from }) => from).sort((a, b) => a - b));
  });
});
