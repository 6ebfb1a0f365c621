// Stage 3 sees many readings of one cue with one writer, which keeps what it noted of a piece: that must not show.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewCue } from '../../../src/analysis/tagger/cue-view.ts';
import { indexCues } from '../../../src/analysis/tagger/other-cues.ts';
import { noteReading } from '../../../src/analysis/tagger/reading-features.ts';
import { READING_ROWS, ReadingWriter } from '../../../src/analysis/tagger/reading-writer.ts';
import { segmentsOf, type Segments } from '../../../src/analysis/tagger/segments.ts';
import { lookAround } from '../../../src/analysis/tagger/surroundings.ts';
import { readWords } from '../../../src/analysis/tagger/words.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';

const TEXT = '“The pier is shut,” the mayor told reporters, adding that it would open in May. Nobody came.';
const words = readWords(readText(articleFromText(TEXT), english.text), english);
const around = lookAround(words);
const told = { from: 9, to: 10 };
const cues = indexCues([told], words.count);
const cue = viewCue(words, around, told, 50);
const writer = () => new ReadingWriter(words, around, cues, cue);

/** Any reading of the window, its labels drawn without regard to which may follow which. */
const reading = fc
  .array(fc.nat(5), { minLength: cue.last - cue.first + 1, maxLength: cue.last - cue.first + 1 })
  .map((labels) => segmentsOf(Uint8Array.from(labels), cue.first));

function featuresOf(segments: Segments, by = writer()): number[] {
  noteReading(by, segments);
  return [...by.features];
}

describe('the features of a reading', () => {
  test('are the same whichever readings were noted before', () => {
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 8 }), (readings) => {
        const shared = writer();
        for (const one of readings) expect(featuresOf(one, shared)).toEqual(featuresOf(one));
      }),
    );
  });

  test('are rows of the table', () => {
    fc.assert(
      fc.property(reading, (one) => {
        for (const row of featuresOf(one)) expect(row >= 0 && row < READING_ROWS).toBe(true);
      }),
    );
  });

  test('tell apart readings that differ in one border', () => {
    const content = (to: number): Segments => ({ source: [{ from: 7, to: 9 }], content: [{ from: 0, to }] });
    expect(featuresOf(content(5))).not.toEqual(featuresOf(content(6)));
    expect(featuresOf({ source: [], content: [] })).not.toEqual(featuresOf(content(5)));
  });
});
