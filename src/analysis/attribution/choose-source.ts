// Whose words they are, where the core and a rule name different sources for one cue.

import type { Draft, Run } from './draft.ts';
import { runsOverlap } from './draft.ts';
import { isAdverb, isGerund, isIn, isQuoteMark, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { isFrontedObject } from './verb-second-subject.ts';
import { holdsComma, snapSource } from './snap-source.ts';

/** The core's source, snapped; the rule's where the core has none, or one cut off by a comma or a conjunction. */
export function chooseSource(
  scene: Scene,
  tagged: Run | null,
  cue: Run | undefined,
  rule: Draft | null,
): Run | null {
  const ruled = rule?.source ?? null;
  const snapped = tagged === null || cue === undefined ? null : snapSource(scene, tagged, cue);
  if (tagged === null || snapped === null) return ruled;
  if (ruled !== null && !runsOverlap(ruled, snapped) && isObject(scene, snapped, ruled, cue)) return ruled;
  const nearer = ruled !== null && cue !== undefined ? ruled : nearSubject(scene, snapped, cue);
  if (nearer !== null && cue !== undefined && isNearer(scene, nearer, snapped, cue)) return nearer;
  if (ruled !== null && (cutsList(scene, snapped, ruled) || isCutPhrase(scene, snapped, ruled))) return ruled;
  const last = lowerAt(scene, tagged.to - 1);
  const cutOff =
    isIn(scene, tagged.to - 1, 'joiner') || (last === ',' && !holdsComma(scene, snapped.from, snapped.to));
  return cutOff && ruled !== null && !runsOverlap(ruled, snapped) ? ruled : snapped;
}

/**
 * Where verbs stand second: the core took an object for the subject. "Gegenüber | dem Boten | sagte Brack", "Brack warnte |
 * die Werft", by its article, a preposition before it, or since the rule's source stands right before the verb.
 */
function isObject(scene: Scene, tagged: Run, ruled: Run, cue: Run | undefined): boolean {
  if (scene.lexicon.wordOrder !== 'verb-second' || cue === undefined) return false;
  const opener = isIn(scene, tagged.from - 1, 'preposition') || isIn(scene, tagged.from - 1, 'comparison');
  const placed = opener && tagged.from !== cue.to;
  const behind = ruled.to === cue.from && tagged.from >= cue.to;
  const inverted = ruled.from === cue.to && tagged.to <= cue.from; // "Den Plan bezeichnete er als Pfusch"
  if (inverted && (isIn(scene, ruled.from, 'subject-pronoun') || isFrontedObject(scene, tagged, ruled)))
    return true;
  return behind || placed || (isIn(scene, tagged.from, 'oblique') && !isIn(scene, ruled.from, 'oblique'));
}

/** "Oskal, | Velder and Brack": the core's source starts inside a list of names that the rule has whole. */
function cutsList(scene: Scene, snapped: Run, ruled: Run): boolean {
  if (ruled.to !== snapped.to || ruled.from >= snapped.from || lowerAt(scene, snapped.from - 1) !== ',')
    return false;
  for (let at = snapped.from; at < snapped.to; at++) if (isIn(scene, at, 'conjunction')) return true;
  return false;
}

/** Whether the core cut the rule's source in two: "the ministry in | Halm", "the harbour | ministry", "local | sources". */
function isCutPhrase(scene: Scene, tagged: Run, ruled: Run): boolean {
  if (!runsOverlap(tagged, ruled)) return false;
  const isBare = tagged.to - tagged.from === 1 && scene.isName[tagged.from] === 0 && ruled.to === tagged.to;
  if (isBare && ruled.from < tagged.from) return true;
  const isInner = isIn(scene, tagged.from - 1, 'preposition') || isIn(scene, tagged.from - 1, 'be');
  return (isInner && ruled.from < tagged.from) || (ruled.to > tagged.to && isWord(scene, tagged.to));
}

/** "Parents were told that": whom the core took for the source only listened. */
export function isListener(scene: Scene, source: Run | null, cue: readonly Run[]): boolean {
  const verb = cue.at(-1);
  if (verb === undefined || source === null || source.from > verb.from) return false;
  let last = verb.to - 1;
  while (last > verb.from && sensesAt(scene, last).length === 0) last--; // "was asked | about"
  const told = sensesAt(scene, last).some(
    ({ family, form, lemma }) =>
      (family.id === 'tell' || family.id === 'ask' || lemma === 'urge') && form === 'participle',
  );
  for (let at = verb.from; told && at < verb.to; at++) if (isIn(scene, at, 'be')) return true;
  const ends =
    verb.to === scene.read.tokens.length || scene.sentenceOf[verb.to] !== scene.sentenceOf[verb.to - 1];
  return told && ends; // a headline: "Firm broke the law, court told"
}

/** "Varr said that | Moor, too, | had warned": a name between two verbs of which the core took the first one's subject. */
function isNearer(scene: Scene, near: Run, far: Run, cue: Run): boolean {
  if (near.from < far.to || near.to > cue.from || isIn(scene, near.from, 'any-relative')) return false;
  if (isGerund(scene, cue.to - 1)) return false;
  for (let at = near.to; at < cue.from; at++) if (!isAside(scene, at)) return false;
  for (let at = far.to; at < near.from; at++) {
    if (lowerAt(scene, at) === ';' || isQuoteMark(scene, at)) return false;
    if (
      isIn(scene, at, 'complementiser') ||
      sensesAt(scene, at).some(({ form }) => form === 'past' || form === 'third')
    )
      return true;
  }
  return false;
}

/** The name that is the cue's subject, where no rule reads the cue. */
function nearSubject(scene: Scene, far: Run, cue: Run | undefined): Run | null {
  if (cue === undefined || far.to >= cue.from || scene.isVerb[cue.to - 1] !== 1) return null;
  const subject = subjectBefore(scene, cue.from, far.to);
  return subject !== null && scene.isName[subject.from] === 1 ? subject : null;
}

/** What may stand between a subject and its verb: ", too,", ", in fact,". */
function isAside(scene: Scene, at: number): boolean {
  return (
    lowerAt(scene, at) === ',' ||
    isIn(scene, at, 'adverb') ||
    isAdverb(scene, at) ||
    isIn(scene, at, 'auxiliary') ||
    isIn(scene, at, 'preposition')
  );
}
