import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadWeights, type Weights } from '../../../src/analysis/tagger/load-weights.ts';
import { tagAttributions, type TaggedAttribution } from '../../../src/analysis/tagger/tag-attributions.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';
import { trainTiny } from './tiny-model.ts';

const weights = loadWeights(trainTiny()) as Weights;
const tag = (text: string): TaggedAttribution[] =>
  tagAttributions(readText(articleFromText(text), english.text), english, weights, 'all');
const words = (text: string) =>
  tag(text).map(({ source, cue, content }) => ({
    source: source && text.slice(source.start, source.end),
    cue: cue.map(({ start, end }) => text.slice(start, end)).join(' … '),
    content: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  }));

describe('a small trained tagger', () => {
  test.each([
    ['Bo Falk said the tower would close in June.', 'Bo Falk', 'said', 'the tower would close in June'],
    ['Bo Falk warned that fees had doubled.', 'Bo Falk', 'warned', 'that fees had doubled'],
    ['“We know the train had left,” Bo Falk said.', 'Bo Falk', 'said', '“We know the train had left,”'],
    ['According to Bo Falk, nobody was hurt.', 'Bo Falk', 'According to', 'nobody was hurt'],
  ])('reads %s', (text, source, cue, content) => expect(words(text)).toEqual([{ source, cue, content }]));

  test('is silent where nobody is said to say anything', () => {
    expect(words('Bo Falk walked to the station after lunch.')).toEqual([]);
  });

  test('gives the same twice', () => {
    const text = 'Bo Falk said the tower would close. “We know,” she said.';
    expect(tag(text)).toEqual(tag(text));
  });

  test('says why, weightiest first', () => {
    const evidence = tag('Bo Falk warned that fees had doubled.')[0]?.evidence ?? [];
    const weightsSeen = evidence.map(({ weight }) => weight);
    expect(evidence.map(({ reason }) => reason)).toContain('tagger-that');
    expect(evidence.map(({ reason }) => reason)).not.toContain('tagger-quotation');
    expect(weightsSeen).toEqual([...weightsSeen].sort((a, b) => b - a));
  });

  test('any text: spans inside it, in order, confidence a share', () => {
    const pieces = fc.constantFrom(
      'said ',
      'Bo ',
      '“',
      '”',
      '. ',
      ', ',
      '\n',
      'according to ',
      'that ',
      '(',
      '’',
      '\u{1F30A}',
      ': ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        for (const { source, cue, content, confidence } of tag(text)) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { start, end } of [...(source ? [source] : []), ...cue, ...content]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          content
            .slice(1)
            .forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(content[at]?.end ?? 0));
        }
      }),
      { numRuns: 60 },
    );
  });
});
