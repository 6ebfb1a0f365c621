// Attributions by fixed phrases: "according to X", "in the words of X", and hearsay without a source.

import type { CuePhrase } from '../../lexicon/cue.ts';
import { contentAfter, contentBefore } from './content.ts';
import type { Draft, Run } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { lowerAt, type Scene } from './scene.ts';

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
  const left = contentBefore(scene, floor, cue.from);
  const border = lowerAt(scene, source.to);
  const right = border === ',' ? contentAfter(scene, source.to + 1, ceiling) : null;
  const content =
    left === null
      ? right === null
        ? []
        : [right]
      : right === null || left === null
        ? [left]
        : [left, right];
  return content.length === 0 ? null : draftOf(phrase, source, cue, content);
}

function withoutSource(
  scene: Scene,
  phrase: CuePhrase,
  cue: Run,
  floor: number,
  ceiling: number,
): Draft | null {
  const right = contentAfter(scene, phrase.next === 'content' ? cue.to - 1 : cue.to, ceiling);
  if (phrase.next === 'content') {
    return right === null ? null : draftOf(phrase, null, { from: cue.from, to: cue.to - 1 }, [right]);
  }
  const left = contentBefore(scene, floor, cue.from);
  const content = [left, right].filter((run) => run !== null);
  return content.length === 0 ? null : draftOf(phrase, null, cue, content);
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
