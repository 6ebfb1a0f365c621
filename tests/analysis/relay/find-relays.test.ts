// Relays by rules alone: which words open one, for whom, and through whom.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../src/analysis/attribution/find-attributions.ts';
import { setScene } from '../../../src/analysis/attribution/scene.ts';
import { findRelays } from '../../../src/analysis/relay/find-relays.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';
import { relayCases } from './relay.cases.ts';

function relaysOf(text: string) {
  const scene = setScene(readText(articleFromText(text), english.text), english);
  return findRelays(scene, english, findAttributions(scene, english, null, 'reporting'));
}

function describeAll(text: string): string[] {
  const { attributions, relays } = relaysOf(text);
  return relays.map(({ attributionId, through }) => {
    const steps = through.map((hops) => hops.map(({ span }) => text.slice(span.start, span.end)).join(' & '));
    const told = attributions.find(({ id }) => id === attributionId);
    const source = told?.source == null ? '' : text.slice(told.source.start, told.source.end);
    return `${steps.join(' < ')} | ${source}`;
  });
}

test.each(relayCases)('reads: %s', (text, expected) => {
  expect(describeAll(text)).toEqual(expected);
});

test('the outlet told is no part of what is told', () => {
  const text = 'Brandt confirmed to the Vesper Times that the dam would hold.';
  const [one] = relaysOf(text).attributions;
  expect(one?.content.map(({ start, end }) => text.slice(start, end))).toEqual(['that the dam would hold']);
  expect(one?.via.map(({ start, end }) => text.slice(start, end))).toEqual(['the Vesper Times']);
});

describe('for any text', () => {
  const parts = [
    'told the Gull News',
    'in an interview with',
    'Zentro',
    'said Ana Brack',
    '“It is so,”',
    'letters obtained by',
    'the newspaper',
    '.',
    '\n\n',
    'as saying',
    'passed to',
    'by her lawyers',
    'sat down with',
  ];
  const wording = fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((words) => words.join(' '));

  test('relays lie in the text and belong to attributions of it', () => {
    fc.assert(
      fc.property(wording, (text) => {
        const { attributions, relays } = relaysOf(text);
        const ids = new Set(attributions.map(({ id }) => id));
        for (const { through, attributionId } of relays) {
          expect(attributionId === null || ids.has(attributionId)).toBe(true);
          expect(through.flat().length).toBeGreaterThan(0);
          for (const { span } of through.flat()) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});
