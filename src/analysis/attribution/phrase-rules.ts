// Attributions by fixed phrases: "according to X", "in the words of X", and hearsay without a source.

import type { CuePhrase } from '../../lexicon/cue.ts';
import { contentAfter, contentBefore } from './content.ts';
import type { Draft, Run } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { lowerAt, sensesAt, type Scene } from './scene.ts';

/** Finds them in tokens `floor` to `ceiling` of one sentence; tokens for which `skip` holds cannot be cues. */
export function findPhraseAttributions(
  scene: Scene,
  floor: number,
  ceiling: number,
  skip: (at: number) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  for (let at = floor; at < ceiling; at++) {
    if (skip(at)) continue;
    const phrase = scene.lexicon.phrases.find((one) => startsPhrase(scene, one, at));
    if (phrase === undefined) continue;
    const cue = { from: at, to: at + phrase.words.length };
    const draft =
      phrase.next === 'source'
        ? withSource(scene, phrase, cue, floor, ceiling)
        : withoutSource(scene, phrase, cue, floor, ceiling);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function startsPhrase(scene: Scene, phrase: CuePhrase, at: number): boolean {
  return phrase.words.every((choices, offset) => choices.split('|').includes(lowerAt(scene, at + offset)));
}

function withSource(scene: Scene, phrase: CuePhrase, cue: Run, floor: number, ceiling: number): Draft | null {
  const source = nounPhraseAfter(scene, cue.to, ceiling);
  if (source === null) return null;
  const left = opensClause(scene, cue.from - 1) ? null : contentBefore(scene, floor, cue.from);
  const right = lowerAt(scene, source.to) === ',' ? contentAfter(scene, source.to + 1, ceiling) : null;
  const content = [left, right].filter((run) => run !== null);
  return content.length === 0 ? null : draftOf(phrase, source, cue, content);
}

/** Hearsay: the content is the clause around the cue, or what follows "it is believed that". */
function withoutSource(
  scene: Scene,
  phrase: CuePhrase,
  cue: Run,
  floor: number,
  ceiling: number,
): Draft | null {
  if (phrase.next === 'content') {
    const content = contentAfter(scene, cue.to - 1, ceiling);
    return content === null ? null : draftOf(phrase, null, { from: cue.from, to: cue.to - 1 }, [content]);
  }
  const left = contentBefore(scene, clauseStart(scene, cue.from, floor), cue.from);
  const right = contentAfter(scene, cue.to, ceiling);
  const content = [left, right].filter((run) => run !== null);
  return content.length === 0 ? null : draftOf(phrase, null, cue, content);
}

/** Where the clause that holds token `at` begins: behind a "that", a verb of saying, a semicolon or "and" with a verb before it. */
function clauseStart(scene: Scene, at: number, floor: number): number {
  for (let left = at - 1; left >= floor; left--) {
    if (opensClause(scene, left) || lowerAt(scene, left) === ';') return left + 1;
    const says = sensesAt(scene, left).some(
      (sense) => sense.form === 'past' && sense.family.frames.includes('clause'),
    );
    if (says && left < at - 1 && scene.isVerb[left] === 1) return left + 1;
  }
  return floor;
}

function opensClause(scene: Scene, at: number): boolean {
  return ['that', 'whether', 'while', 'although', 'though', 'whereas', 'but'].includes(lowerAt(scene, at));
}

function draftOf(phrase: CuePhrase, source: Run | null, cue: Run, content: readonly Run[]): Draft {
  return {
    ruleId: phrase.id,
    source,
    cue: [cue],
    content,
    via: [],
    under: null,
    stance: phrase.stance,
    scope: phrase.scope,
    confidence: 0.8,
    reasons: [phrase.reason],
  };
}
