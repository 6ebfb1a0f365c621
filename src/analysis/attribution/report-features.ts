// What the learned choice "does this stand as a report?" looks at: the cue, its rule, how sure the core is, the shape of
// source and content, and what stands around the verb. One feature is one string; training and use share this module.

import type { Candidate } from './merge-tagged.ts';
import {
  step,
  verbOf,
  lemmaOf,
  formOf,
  sourceShape,
  sourceEdges,
  contentWords,
  contentShape,
  orderOf,
  auxiliaries,
  nextWord,
  lowerOrKind,
  lengthStep,
  isTitleLine,
  clauseOpener,
  asks,
} from './report-traits.ts';
import { isQuoted, lowerAt, type Scene } from './scene.ts';

/** Steps of the core's margin, in units of weight. */
const MARGINS = [-40, -25, -10, 5, 20, 40, 70, 110, 170];

/** What stands around a candidate by the rules. */
export interface Around {
  /** Its cue is in what another attribution says. */
  readonly nested: boolean;
  /** Another attribution has the same source. */
  readonly rivals: boolean;
}

/** The features of a candidate. */
export function reportFeatures(
  scene: Scene,
  { draft, stands }: Candidate,
  { nested, rivals }: Around,
): string[] {
  const verb = verbOf(scene, draft);
  const lemma = lemmaOf(scene, draft, verb);
  const source = sourceShape(scene, draft.source);
  const content = contentShape(scene, draft);
  const order = orderOf(draft);
  const margin = draft.margin === null ? 'none' : String(step(draft.margin, MARGINS));
  const where = nested ? 'in' : 'out';
  const around = [...auxiliaries(scene, draft, verb)];
  const next = nextWord(scene, draft);
  const form = formOf(scene, verb);
  const classes = (scene.verbs.get(lowerAt(scene, verb))?.classes ?? 'none').split(',');
  const length = lengthStep(draft.content);
  const sure = `${stands} ${margin}`;
  const features = [
    `stands ${stands}`,
    `rule ${draft.ruleId}`,
    `rule ${draft.ruleId} ${margin}`,
    `rule ${draft.ruleId} ${where} ${stands}`,
    `sure ${sure}`,
    `sure ${sure} ${content}`,
    `sure ${sure} ${source}`,
    `lemma ${lemma}`,
    `lemma ${lemma} ${margin}`,
    `lemma ${lemma} ${where}`,
    `lemma ${lemma} ${content}`,
    `lemma ${lemma} ${source}`,
    `lemma ${lemma} ${form}`,
    `source ${source}`,
    `source ${source} ${where}`,
    `source ${source} ${draft.ruleId}`,
    `content ${content}`,
    `content ${content} ${where}`,
    `content ${content} ${draft.ruleId}`,
    `content ${content} ${source}`,
    `order ${order}`,
    `order ${order} ${draft.ruleId}`,
    `order ${order} ${content}`,
    `next ${next}`,
    `next ${next} ${lemma}`,
    `next ${next} ${draft.ruleId}`,
    `length ${length}`,
    `length ${length} ${draft.ruleId}`,
    `form ${form}`,
    `form ${form} ${draft.ruleId}`,
    `form ${form} ${content}`,
    `before ${lowerOrKind(scene, (draft.cue[0]?.from ?? 0) - 1)}`,
    ...sourceEdges(scene, draft),
    ...contentWords(scene, draft, draft.ruleId),
  ];
  for (const one of classes)
    features.push(
      `class ${one}`,
      `class ${one} ${content}`,
      `class ${one} ${source}`,
      `class ${one} ${margin}`,
      `class ${one} ${form}`,
      `class ${one} ${next}`,
      `class ${one} ${length}`,
    );
  if (rivals) features.push('rivals', `rivals ${stands}`, `rivals ${draft.ruleId}`);
  for (const one of around)
    features.push(`aux ${one}`, `aux ${one} ${draft.ruleId}`, `aux ${one} ${content}`);
  if (isTitleLine(scene, verb)) features.push('headline', `headline ${draft.ruleId}`, `headline ${order}`);
  if (isQuoted(scene, verb))
    features.push('in-quotation', `in-quotation ${source}`, `in-quotation ${draft.ruleId}`);
  if (clauseOpener(scene, draft) !== '') features.push(`clause ${clauseOpener(scene, draft)}`);
  if (asks(scene, verb)) features.push('question');
  return features;
}
