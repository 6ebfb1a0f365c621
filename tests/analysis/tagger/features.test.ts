import { expect, test } from 'vitest';
import { CUE_TEMPLATES, CueFeatures } from '../../../src/analysis/tagger/cue-features.ts';
import { CUE_BLOCKS } from '../../../src/analysis/tagger/cue-templates.ts';
import { viewCue } from '../../../src/analysis/tagger/cue-view.ts';
import { hashText, join, rowOf, shiftFor } from '../../../src/analysis/tagger/hash.ts';
import { indexCues } from '../../../src/analysis/tagger/other-cues.ts';
import { SPAN_TEMPLATES, SpanFeatures } from '../../../src/analysis/tagger/span-features.ts';
import { lookAround } from '../../../src/analysis/tagger/surroundings.ts';
import { readWords } from '../../../src/analysis/tagger/words.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';

const text = 'Gen. Ruiz of the U.S. fleet told “us” that it rained. She left.';
const words = readWords(readText(articleFromText(text), english.text), english);
const around = lookAround(words);
const wordAt = (at: number) => text.slice(words.start[at], words.end[at]);

test('the full stop of an abbreviation belongs to its word, that of a sentence does not', () => {
  const all = Array.from({ length: words.count }, (_, at) => wordAt(at));
  expect(all).toContain('Gen.');
  expect(all.filter((word) => word === '.')).toHaveLength(2);
});

test('each word writes as many features as declared, none beyond the table', () => {
  const rows = new CueFeatures(words, around, 1024).write(3);
  expect(rows).toHaveLength(CUE_TEMPLATES);
  expect(CUE_BLOCKS.place).toBe(CUE_TEMPLATES);
  const cue = { from: 5, to: 6 };
  const spans = new SpanFeatures(words, around, indexCues([cue], words.count), 1024);
  const spanRows = spans.write(7, viewCue(words, around, cue, 50));
  expect(spanRows).toHaveLength(SPAN_TEMPLATES);
  for (const row of [...rows, ...spanRows]) expect(row >= 0 && row < 1024).toBe(true);
});

test('hashes are the same everywhere and keep order', () => {
  expect(hashText('said')).toBe(hashText('said'));
  expect(join(1, 2)).not.toBe(join(2, 1));
  expect(shiftFor(1 << 16)).toBe(16);
  for (const value of [0, 1, -1, 0x7fffffff]) {
    const row = rowOf(value, 12345, shiftFor(8));
    expect(row >= 0 && row < 8).toBe(true);
  }
});

test('a window runs on where the paragraph ends in a colon', () => {
  const split = 'She wrote:\n“It rained.”\nNobody came.';
  const columns = readWords(readText(articleFromText(split), english.text), english);
  const view = viewCue(columns, lookAround(columns), { from: 1, to: 2 }, 100);
  expect(split.slice(columns.start[view.first], columns.end[view.last])).toBe('She wrote:\n“It rained.”');
});
