// The policy where the learned core and the rules meet, with findings of the core written by hand.

import { expect, test } from 'vitest';
import { findByRules } from '../../../src/analysis/attribution/find-by-rules.ts';
import { mergeTagged } from '../../../src/analysis/attribution/merge-tagged.ts';
import { setScene } from '../../../src/analysis/attribution/scene.ts';
import type { TaggedAttribution } from '../../../src/analysis/tagger/tag-attributions.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';

type Written = readonly [source: string | null, cue: string, content: string];

/** Merges what the core is said to have found in the text with what the rules find; "source | cue | content" each. */
function merge(text: string, tagged: readonly Written[]) {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const scene = setScene(readText(articleFromText(text), english.text), english);
  const found: TaggedAttribution[] = tagged.map(([source, cue, content]) => ({
    source: source === null ? null : span(source),
    cue: [span(cue)],
    content: content === '' ? [] : [span(content)],
    confidence: 0.8,
    scope: 'reporting',
    evidence: [{ reason: 'tagger', weight: 1 }],
  }));
  const { tokens } = scene.read;
  const words = (runs: readonly { from: number; to: number }[]) =>
    runs.map((run) => text.slice(tokens[run.from]?.start, tokens[run.to - 1]?.end)).join(' … ');
  return mergeTagged(scene, found, findByRules(scene)).map((draft) => ({
    line: `${draft.source === null ? '-' : words([draft.source])} | ${words(draft.cue)} | ${words(draft.content)}`,
    confidence: draft.confidence,
    ruleId: draft.ruleId,
  }));
}

test('the core decides spans; a rule on the same cue adds its id and raises the confidence', () => {
  const [first] = merge('Brandt said the wall was sound on Monday.', [
    ['Brandt', 'said', 'the wall was sound'],
  ]);
  expect(first).toEqual({ line: 'Brandt | said | the wall was sound', confidence: 0.9, ruleId: 'say' });
});

test('a cue only the core knows keeps its confidence', () => {
  const [first] = merge('Brandt opined the wall away.', [['Brandt', 'away', 'the wall']]);
  expect(first).toMatchObject({ confidence: 0.8, ruleId: 'tagger' });
});

test('where the core finds no source or content, the rule gives its own', () => {
  const [first] = merge('Brandt said the wall was sound.', [[null, 'said', '']]);
  expect(first?.line).toBe('Brandt | said | the wall was sound');
});

test('a source loses adverbs and conjunctions at its edges', () => {
  const [first] = merge('However, Brandt later said the wall was sound.', [
    ['However, Brandt later', 'said', 'the wall was sound'],
  ]);
  expect(first?.line).toBe('Brandt | said | the wall was sound');
});

test('whom hearsay is about is not its source', () => {
  const [first] = merge('The mayor was accused of hiding the report.', [
    ['The mayor', 'was accused', 'of hiding the report'],
  ]);
  expect(first?.line).toBe('- | was accused | The mayor … of hiding the report');
});

test('a content cut off inside a quotation reaches to its closing mark', () => {
  const [first] = merge('Brandt said the wall was “sound and tall” again.', [
    ['Brandt', 'said', 'the wall was “sound'],
  ]);
  expect(first?.line).toBe('Brandt | said | the wall was “sound and tall”');
});

test('inside a content the rules go on where the core is silent', () => {
  const lines = merge('Brandt said police had told him the road was closed.', [
    ['Brandt', 'said', 'police had told him the road was closed'],
  ]).map(({ line }) => line);
  expect(lines).toContain('police | had told | the road was closed');
});

test('a deed that only looks like a report needs the consent of the core', () => {
  expect(merge('The mayor wants a new gate.', [])).toEqual([]);
  expect(merge('The gate jammed, according to Brandt.', []).map(({ ruleId }) => ruleId)).toEqual([
    'according-to',
  ]);
});
