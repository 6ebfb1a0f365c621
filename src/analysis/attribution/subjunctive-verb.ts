// The verb by which a sentence reports without a tag: a subjunctive of its main clause, "soll ... haben", or any behind "demnach".

import type { Run } from './draft.ts';
import { isIn, isQuoted, lowerAt, type Scene } from './scene.ts';

export interface ReportingVerb {
  readonly cue: Run;
  /** "Demnach": the word that stands for what was told before; null where nothing does. */
  readonly source: Run | null;
}

/**
 * The reporting verb of a sentence, or null where it states in its own voice. A form that stands in for the subjunctive,
 * and is as often conditional, counts only where speech goes on.
 */
export function reportingVerb(scene: Scene, sentence: Run, goesOn: boolean): ReportingVerb | null {
  if (lowerAt(scene, sentence.to - 1) === '?') return null;
  const source = takenUp(scene, sentence);
  let subordinate =
    isIn(scene, sentence.from, 'subordinator') && !isIn(scene, sentence.from, 'personal-relative');
  for (let at = sentence.from; at < sentence.to; at++) {
    if (isQuoted(scene, at)) continue;
    if (isIn(scene, at, 'speaker-word') && isIn(scene, at, 'subject-pronoun')) return null;
    if (lowerAt(scene, at) === ',') subordinate = opensSubordinate(scene, at + 1);
    if (subordinate || scene.isName[at] === 1 || isSetPhrase(scene, at)) continue;
    if (reports(scene, at, goesOn, sentence) || (source !== null && scene.isVerb[at] === 1))
      return { cue: { from: at, to: at + 1 }, source };
  }
  return null;
}

function opensSubordinate(scene: Scene, at: number): boolean {
  return (
    isIn(scene, at, 'subordinator') || (isIn(scene, at, 'any-relative') && isIn(scene, at + 1, 'determiner'))
  );
}

function reports(scene: Scene, at: number, goesOn: boolean, sentence: Run): boolean {
  if (isIn(scene, at, 'subjunctive')) return true;
  if (goesOn && isIn(scene, at, 'past-subjunctive')) return true;
  return goesOn && isIn(scene, at, 'hearsay-modal') && closesPerfect(scene, sentence);
}

/** "soll das Tor geöffnet | haben": the sentence ends in a perfect infinitive. */
function closesPerfect(scene: Scene, { to }: Run): boolean {
  for (let at = to - 1; at > to - 4; at--) if (isIn(scene, at, 'perfect-end')) return true;
  return false;
}

function takenUp(scene: Scene, { from, to }: Run): Run | null {
  for (let at = from; at < Math.min(to, from + 8); at++)
    if (isIn(scene, at, 'takes-up') && !isQuoted(scene, at)) return { from: at, to: at + 1 };
  return null;
}

/** "es sei denn", "sei es": no report. */
function isSetPhrase(scene: Scene, at: number): boolean {
  const impersonal = isIn(scene, at - 1, 'impersonal') && isIn(scene, at + 1, 'conjunction');
  const behind = isIn(scene, at + 1, 'impersonal') && lowerAt(scene, at - 1) === ',';
  return impersonal || behind;
}
