// Rules alone over the table of cases, and what holds for any text at all.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../src/analysis/annotation.ts';
import { findAttributions } from '../../../src/analysis/attribution/find-attributions.ts';
import { setScene } from '../../../src/analysis/attribution/scene.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';
import type { Span } from '../../../src/text/span.ts';
import { attributionCases } from './attribution.cases.ts';
import { headlineCases, unattributedHeadlines } from './headline.cases.ts';
import { labelCases, unlabelled } from './label.cases.ts';
import { unattributed } from './unattributed.cases.ts';

const attributionsOf = (text: string, scope: 'reporting' | 'all' = 'reporting') =>
  findAttributions(setScene(readText(articleFromText(text), english.text), english), english, null, scope);

function describeAll(text: string, found: readonly Attribution[]): string[] {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const depth = (one: Attribution): number => {
    const parent = found.find(({ id }) => id === one.parent);
    return parent === undefined ? 0 : 1 + depth(parent);
  };
  return found.map((one) => {
    const source = one.source === null ? '-' : words([one.source]);
    return `${'> '.repeat(depth(one))}${source} | ${words(one.cue)} | ${words(one.content)}`;
  });
}

test.each([...attributionCases, ...headlineCases, ...labelCases])('reads: %s', (text, expected) => {
  expect(describeAll(text, attributionsOf(text))).toEqual(expected);
});

test.each([...unattributed, ...unattributedHeadlines, ...unlabelled])('leaves alone: %s', (text) => {
  expect(describeAll(text, attributionsOf(text))).toEqual([]);
});

describe('what an attribution is said to be', () => {
  const first = (text: string) => attributionsOf(text)[0];

  test.each([
    ['“The wall is sound,” Brandt said.', 'direct'],
    ['Brandt said the wall was sound.', 'indirect'],
    ['Brandt said the wall was “perfectly sound”.', 'mixed'],
  ])('mode of %s', (text, mode) => expect(first(text)?.mode).toBe(mode));

  test.each([
    ['Brandt said the wall was sound.', 'neutral'],
    ['Brandt claimed that the wall was sound.', 'distancing'],
    ['Brandt denied that the wall was weak.', 'denying'],
    ['The wall is reportedly weak.', 'distancing'],
  ])('stance of %s', (text, stance) => expect(first(text)?.stance).toBe(stance));

  test('wishes and plans count only where all attitudes are wanted', () => {
    const text = 'The mayor wants to replace the gate.';
    expect(attributionsOf(text)).toEqual([]);
    expect(describeAll(text, attributionsOf(text, 'all'))).toEqual([
      'The mayor | wants | to replace the gate',
    ]);
  });

  test('a quotation left open goes on in the next paragraph', () => {
    const text = 'Brandt said: “The wall is sound.\n“We tested it.”\nThe crew left.';
    expect(describeAll(text, attributionsOf(text))).toEqual([
      'Brandt | said | “The wall is sound.\n“We tested it.”',
    ]);
  });
});

const SNIPPETS = [
  'said',
  'says',
  'Brandt',
  'the mayor',
  'according to',
  'as saying',
  'citing',
  'told',
  'reportedly',
  'that',
  'who',
  '“',
  '”',
  '"',
  ',',
  '.',
  ':',
  '—',
  '\n',
  '(',
  ')',
  'was',
  'accused of',
  'by',
  'claim',
  'he',
  'and',
  '’s',
  'is believed to',
];
const wording = fc
  .array(fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(' '));

describe('for any text', () => {
  test('spans lie in the text, in order, and roles keep apart', () => {
    fc.assert(
      fc.property(wording, fc.constantFrom('reporting' as const, 'all' as const), (text, scope) => {
        for (const one of attributionsOf(text, scope)) {
          const spans = [...(one.source === null ? [] : [one.source]), ...one.cue, ...one.content];
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          const sorted = spans.toSorted((a, b) => a.start - b.start);
          sorted
            .slice(1)
            .forEach((span, at) => expect(span.start).toBeGreaterThanOrEqual(sorted[at]?.end ?? 0));
          expect(one.content).toEqual(one.content.toSorted((a, b) => a.start - b.start));
          expect(one.content.length).toBeGreaterThan(0);
          expect(one.confidence).toBeGreaterThan(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('ids are unique, and parents exist and never form a circle', () => {
    fc.assert(
      fc.property(wording, (text) => {
        const found = attributionsOf(text, 'all');
        const byId = new Map(found.map((one) => [one.id, one]));
        expect(byId.size).toBe(found.length);
        for (const one of found) {
          let at: Attribution | undefined = one;
          for (let steps = 0; at !== undefined && at.parent !== null; steps++) {
            expect(steps).toBeLessThanOrEqual(found.length);
            expect(byId.has(at.parent)).toBe(true);
            at = byId.get(at.parent);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['said '.repeat(20_000)],
    ['“'.repeat(20_000)],
    [', '.repeat(20_000)],
    ['as saying '.repeat(10_000)],
    ['Brandt said that '.repeat(10_000)],
    ['('.repeat(20_000)],
    ['according to '.repeat(10_000)],
  ])('long nonsense is read in time (%#)', (text) => {
    const started = performance.now();
    attributionsOf(text, 'all');
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
