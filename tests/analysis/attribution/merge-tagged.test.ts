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
    margin: 90,
    isClear: true,
    scope: 'reporting',
    evidence: [{ reason: 'tagger', weight: 1 }],
  }));
  const { tokens } = scene.read;
  const words = (runs: readonly { from: number; to: number }[]) =>
    runs.map((run) => text.slice(tokens[run.from]?.start, tokens[run.to - 1]?.end)).join(' … ');
  return mergeTagged(scene, found, findByRules(scene))
    .filter(({ stands }) => stands)
    .map(({ draft }) => ({
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

// A content's borders: each way the core's guess is put right, and the wording beside it that is left alone.
test.each<[string, string, readonly Written[], string]>([
  [
    'ends before a second verb that reports',
    'Brandt said the wall was sound and warned of rain.',
    [
      ['Brandt', 'said', 'the wall was sound and warned of rain'],
      ['Brandt', 'warned', 'of rain'],
    ],
    'Brandt | said | the wall was sound',
  ],
  [
    'goes on over a second verb that the core knows nothing of',
    'Brandt said he was shouted down and left the hall.',
    [['Brandt', 'said', 'he was shouted down and left the hall']],
    'Brandt | said | he was shouted down and left the hall',
  ],
  [
    'begins behind a link to the sentence before',
    'But the wall is sound, Brandt said.',
    [['Brandt', 'said', 'But the wall is sound']],
    'Brandt | said | the wall is sound',
  ],
  [
    'begins behind a linking adverb and its comma',
    'However, the wall is sound, Brandt said.',
    [['Brandt', 'said', 'However, the wall is sound']],
    'Brandt | said | the wall is sound',
  ],
  [
    'keeps the link where the speaker is quoted with it',
    '“But the wall is sound,” Brandt said.',
    [['Brandt', 'said', '“But the wall is sound,”']],
    'Brandt | said | “But the wall is sound,”',
  ],
  [
    'begins behind whom it was told',
    'Brandt told reporters at the pier that the wall was sound.',
    [['Brandt', 'told', 'reporters at the pier that the wall was sound']],
    'Brandt | told | that the wall was sound',
  ],
  [
    'begins behind where it was said',
    'Brandt said at a hearing in Halm that the wall was sound.',
    [['Brandt', 'said', 'a hearing in Halm that the wall was sound']],
    'Brandt | said | that the wall was sound',
  ],
  [
    'begins behind whom a question was put to',
    'Brandt asked the mayor whether the wall was sound.',
    [['Brandt', 'asked', 'the mayor whether the wall was sound']],
    'Brandt | asked | whether the wall was sound',
  ],
  [
    'keeps what stands before a relative clause',
    'Brandt said the wall that fell was sound.',
    [['Brandt', 'said', 'the wall that fell was sound']],
    'Brandt | said | the wall that fell was sound',
  ],
  [
    'stops before a denial of it',
    'Brandt said the wall was sound, a claim Vost denied.',
    [['Brandt', 'said', 'the wall was sound, a claim Vost denied']],
    'Brandt | said | the wall was sound',
  ],
  [
    'stops before a tag that speaks of the whole',
    'He said the wall would fall, officials said.',
    [['He', 'said', 'the wall would fall, officials said']],
    'He | said | the wall would fall',
  ],
  [
    'stays in its paragraph where the next one is no quotation',
    'Brandt said: “It is sound.\n“It stands,” she added.',
    [['Brandt', 'said', '“It is sound.\n“It stands,” she added']],
    'Brandt | said | “It is sound.',
  ],
])('a content %s', (_, text, tagged, line) => {
  expect(merge(text, tagged).map((draft) => draft.line)).toContain(line);
});

test('behind a quotation, what it is about is no content', () => {
  const text = '“It is sound,” Brandt said of the wall.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const scene = setScene(readText(articleFromText(text), english.text), english);
  const [first] = mergeTagged(
    scene,
    [
      {
        source: span('Brandt'),
        cue: [span('said')],
        content: [span('“It is sound,”'), span('the wall')],
        confidence: 0.8,
        margin: 90,
        isClear: true,
        scope: 'reporting',
        evidence: [],
      },
    ],
    [],
  );
  expect(first?.draft.content).toHaveLength(1);
});
