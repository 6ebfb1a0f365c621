// Finds cue verbs with their auxiliaries and adverbs: "has repeatedly said", "was quoted", "saying".

import type { CueSense } from '../../lexicon/cue.ts';
import { startsCapital } from '../../text/character.ts';
import { draftBy, type Draft, type Run } from './draft.ts';
import { isAdverb, isGerund, isIn, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';

export interface VerbGroup extends Run {
  /** The verb itself. */
  readonly at: number;
  readonly sense: CueSense;
  readonly passive: boolean;
  /** "is saying". */
  readonly progressive: boolean;
  /** "to say", without a finite verb of its own before it. */
  readonly infinitive: boolean;
}

const REACH = 6;

/** The cue verb at token `at` with what belongs to it on its left (not before `floor`) and its particle, or null. */
export function readVerbGroup(scene: Scene, at: number, floor: number): VerbGroup | null {
  if (scene.isName[at] === 1) return null;
  const senses = sensesAt(scene, at);
  if (senses.length === 0) return null;
  const from = groupStart(scene, at, floor);
  const be = hasBe(scene, from, at);
  const word = lowerAt(scene, at);
  const isParticiple = senses.some((sense) => sense.form === 'participle');
  const passive = be && isParticiple && !isGerund(scene, at);
  const particle = lowerAt(scene, at + 1);
  const sense =
    senses.find((one) => one.particle !== null && one.particle === particle) ??
    senses.find(
      (one) => one.particle === null && fitsForm(one, passive, word, scene.lexicon.endings.participle),
    );
  if (sense === undefined) return null;
  const to = at + (sense.particle === null ? 1 : 2);
  const infinitive = isIn(scene, from, 'infinitive-mark');
  const progressive = be && isGerund(scene, at);
  return { from, to, at, sense, passive, progressive, infinitive };
}

function fitsForm(sense: CueSense, passive: boolean, word: string, strong: RegExp): boolean {
  return passive ? sense.form === 'participle' : sense.form !== 'participle' || strong.test(word);
}

/** Auxiliaries, negations and adverbs directly before the verb. */
function groupStart(scene: Scene, at: number, floor: number): number {
  let from = at;
  for (let left = at - 1; left >= Math.max(floor, at - REACH); left--) {
    if (!isWord(scene, left)) break;
    if (isMonth(scene, left)) break;
    const helps =
      isIn(scene, left, 'auxiliary') || isIn(scene, left, 'negation') || isIn(scene, left, 'infinitive-mark');
    const adverb = isIn(scene, left, 'adverb') || (isAdverb(scene, left) && scene.isName[left] === 0);
    if (!helps && !adverb) break;
    if (isIn(scene, left, 'owner-mark') && !isIn(scene, left - 1, 'pronoun')) break;
    from = left;
  }
  return from;
}

/** "In | May accusing": a word of time with its capital helps no verb. */
function isMonth(scene: Scene, at: number): boolean {
  return (
    isIn(scene, at, 'time') &&
    startsCapital(scene.read.tokens[at]?.text ?? '') &&
    isIn(scene, at - 1, 'preposition')
  );
}

function hasBe(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isIn(scene, at, 'be')) return true;
  return false;
}

/** A draft by the family of the verb, which is its cue. */
export function draftOfVerb(group: VerbGroup, source: Run | null, content: readonly Run[]): Draft {
  const { family } = group.sense;
  return draftBy(family, { source, cue: [{ from: group.from, to: group.to }], content, scope: family.scope });
}
