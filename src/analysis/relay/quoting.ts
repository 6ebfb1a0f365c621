// Who quotes whom: "Z, the Gull quoted Brack as saying", "Brack was quoted by the Gull as saying Z".

import type { Attribution, Hop } from '../annotation.ts';
import type { Run } from '../attribution/draft.ts';
import { nounPhraseAfter } from '../attribution/noun-phrase.ts';
import { isIn, sensesAt, type Scene } from '../attribution/scene.ts';
import { subjectBefore } from '../attribution/subject.ts';
import { readVerbGroup } from '../attribution/verb-group.ts';
import { tokensOf } from '../source/mention.ts';

/** Whoever quotes the attribution's source, where its cue is such a quoting; null elsewhere. */
export function quotingOf(scene: Scene, attribution: Attribution): Hop | null {
  const [first, ...rest] = attribution.cue.map((span) => tokensOf(scene.read, span));
  if (first === undefined || !quotes(scene, first)) return null;
  const sentence = scene.sentences[scene.sentenceOf[first.from] ?? 0];
  const as = rest.at(-1) ?? first;
  const group =
    readVerbGroup(scene, first.to - 1, sentence?.from ?? 0) ??
    readVerbGroup(scene, lastVerb(scene, first), sentence?.from ?? 0);
  if (sentence === undefined || group === null) return null;
  const run = group.passive
    ? (agentAt(scene, group.to, as.from) ?? agentAt(scene, as.to, sentence.to))
    : rest.length === 0
      ? null
      : subjectBefore(scene, first.from, sentence.from);
  if (run === null) return null;
  const { tokens } = scene.read;
  return {
    span: { start: tokens[run.from]?.start ?? 0, end: tokens[run.to - 1]?.end ?? 0 },
    isOutlet: false,
  };
}

function quotes(scene: Scene, cue: Run): boolean {
  return lastVerb(scene, cue) !== -1;
}

/** The quoting verb in a cue, or -1. */
function lastVerb(scene: Scene, cue: Run): number {
  for (let at = cue.to - 1; at >= cue.from; at--)
    if (sensesAt(scene, at).some(({ lemma }) => scene.lexicon.verbs.quoting.has(lemma))) return at;
  return -1;
}

/** The noun phrase behind a "by" at `at`, or null. */
function agentAt(scene: Scene, at: number, ceiling: number): Run | null {
  return isIn(scene, at, 'agent') ? nounPhraseAfter(scene, at + 1, ceiling) : null;
}
