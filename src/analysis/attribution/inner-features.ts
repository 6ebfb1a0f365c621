// What the learned choice "is this a statement of its own inside another's words?" looks at, beside what every candidate
// shows: how it hangs on what is said around it.

import type { Draft } from './draft.ts';
import type { Candidate } from './merge-tagged.ts';
import { reportFeatures } from './report-features.ts';
import {
  auxiliaries,
  clauseOpener,
  formOf,
  lemmaOf,
  lowerOrKind,
  orderOf,
  sourceShape,
  step,
  verbOf,
} from './report-traits.ts';
import { isIn, isQuoted, lowerAt, type Scene } from './scene.ts';

/** Steps of a distance in tokens. */
const DISTANCES = [1, 2, 3, 6, 12, 25, 60];

/** The features of a candidate inside what `outer` says. */
export function innerFeatures(scene: Scene, candidate: Candidate, outer: Draft): string[] {
  const { draft } = candidate;
  const verb = verbOf(scene, draft);
  const said = verbOf(scene, outer);
  const lemma = lemmaOf(scene, draft, verb);
  const form = formOf(scene, verb);
  const source = sourceShape(scene, draft.source);
  const above = sourceShape(scene, outer.source);
  const start = draft.source === null ? (draft.cue[0]?.from ?? 0) : draft.source.from;
  const within = outer.content.find((run) => run.from <= start && start < run.to);
  const place = within === undefined ? 'off' : String(step(start - within.from, DISTANCES));
  const quoted = isQuoted(scene, verb) ? 'marks' : 'plain';
  const same = draft.source !== null && outer.source !== null && sameWord(scene, draft, outer);
  const features = [
    ...reportFeatures(scene, candidate, { nested: true, rivals: false }),
    `outer ${outer.ruleId}`,
    `outer ${outer.ruleId} ${draft.ruleId}`,
    `outer ${lemmaOf(scene, outer, said)} ${lemma}`,
    `outer source ${above}`,
    `sources ${above} ${source}`,
    `sources ${above} ${source} ${lemma}`,
    `same ${same}`,
    `place ${place}`,
    `place ${place} ${source}`,
    `${quoted} ${lemma} ${form}`,
    `${quoted} ${source} ${form}`,
    `${quoted} ${candidate.stands}`,
    `${quoted} before ${lowerOrKind(scene, start - 1)}`,
    `before ${lowerOrKind(scene, start - 2)} ${lowerOrKind(scene, start - 1)}`,
    `rule ${draft.ruleId} ${source} ${quoted}`,
    `rule ${draft.ruleId} ${quoted}`,
    `core ${draft.margin === null ? 'none' : draft.margin > 20 ? 'clear' : 'doubt'} ${quoted}`,
    `outer form ${formOf(scene, said)}`,
    `outer form ${formOf(scene, said)} ${form}`,
    `outer ${orderOf(outer)} ${orderOf(draft)}`,
    `outer opener ${clauseOpener(scene, outer)}`,
    `outer first ${scene.sentences[scene.sentenceOf[said] ?? -1]?.from === (outer.source ?? outer.cue[0])?.from}`,
    `sentence ${scene.sentenceOf[verb] === scene.sentenceOf[said] ? 'same' : 'other'}`,
  ];
  const opener = clauseOpener(scene, draft);
  if (opener !== '') features.push(`${opener} ${lemma}`, `${opener} ${form}`, `${opener} ${source}`);
  for (const one of auxiliaries(scene, draft, verb))
    features.push(`aux ${one} ${lemma}`, `aux ${one} ${quoted}`);
  if (isIn(scene, start, 'third-person')) features.push(`third ${lemma}`, `third ${form}`, `third ${quoted}`);
  return features;
}

/** The same pronoun, or a last word in common: a speaker who speaks of themselves. */
function sameWord(scene: Scene, { source }: Draft, outer: Draft): boolean {
  return lowerAt(scene, (source?.to ?? 0) - 1) === lowerAt(scene, (outer.source?.to ?? 0) - 1);
}
