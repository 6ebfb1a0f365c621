// Who the subject of a clause is where verbs stand second or last.

import { isSourceLike } from './cited.ts';
import type { Run } from './draft.ts';
import { isIn, lowerAt, type Scene } from './scene.ts';
import { subjectOfSentence } from './sentence-subject.ts';
import type { VerbClause } from './verb-second-clause.ts';
import { isNounLike, phraseAt, phraseBefore } from './verb-second-phrase.ts';

/** The clause's subject: before the verb, or behind it where something else opens the clause. */
export function subjectOf(scene: Scene, clause: VerbClause, floor: number): Run | null {
  const { from, finite } = clause;
  const opener = isIn(scene, from, 'subordinator') || isIn(scene, from, 'joiner') ? from + 1 : from;
  const told = isIn(scene, finite - 1, 'impersonal') && clause.sense.family.frames.includes('impersonal');
  const nobody = told || isIn(scene, finite + 1, 'impersonal');
  const behindIt =
    nobody && !clause.sense.family.frames.includes('impersonal')
      ? phraseAt(scene, finite + 2, clause.to)
      : null;
  if (behindIt !== null) return behindIt; // "bezeichnete es | Brack | als Pfusch"
  if (nobody)
    return (
      inRelativePlace(scene, from, floor) ??
      placeBefore(scene, from, finite) ??
      placeBefore(scene, finite + 2, clause.to)
    );
  if (isIn(scene, finite + 1, 'subject-pronoun')) return { from: finite + 1, to: finite + 2 };
  if (isLastIn(clause) && from > floor && opensRelative(scene, clause))
    return isIn(scene, from, 'any-relative') && !isIn(scene, from, 'oblique')
      ? { from, to: from + 1 }
      : phraseBefore(scene, Math.min(finite, clause.at), from + 1);
  const before = isIn(scene, opener, 'oblique') ? null : phraseAt(scene, opener, finite);
  const opens = before !== null && endsBefore(scene, before.to, finite);
  const last = isLastIn(clause) && isIn(scene, from, 'subordinator');
  const behind = last ? null : phraseAt(scene, finite + 1, clause.to);
  if (opens && !isFrontedWord(scene, before, finite) && !isFrontedObject(scene, before, behind))
    return before;
  if (isLastIn(clause) && from > floor && isIn(scene, from, 'any-relative')) return { from, to: from + 1 };
  return last ? before : (behind ?? knowingPlace(scene, from, finite));
}

function isLastIn({ finite, at }: VerbClause): boolean {
  return finite >= at;
}

/** "denen | Brack vorwirft", "von dem | die Polizei glaubt": a relative that is no subject opens the clause. */
function opensRelative(scene: Scene, { from, at, finite, to }: VerbClause): boolean {
  if (isIn(scene, from, 'preposition') && !isIn(scene, from, 'determiner'))
    return isIn(scene, from + 1, 'any-relative') && !isNounLike(scene, from + 2);
  const closes = Math.max(at, finite) + 1 === to && lowerAt(scene, from - 1) === ',';
  return (
    isIn(scene, from, 'any-relative') &&
    isIn(scene, from, 'oblique') &&
    (closes || !isNounLike(scene, from + 1))
  );
}

/** "Der Marlower Zeitung | sagte Brack": by its article and its ending no subject, and somebody stands behind the verb. */
export function isFrontedObject(scene: Scene, before: Run, behind: Run | null): boolean {
  if (behind === null || isIn(scene, behind.from, 'oblique') || !isSourceLike(scene, behind)) return false;
  if (!isIn(scene, before.from, 'genitive') || !isIn(scene, before.from, 'determiner')) return false;
  for (let at = before.from + 1; at < before.to; at++)
    if (isNounLike(scene, at) && scene.lexicon.endings.feminine.test(lowerAt(scene, at))) return true;
  return false;
}

/** "Generell | rechnet der Direktor damit": an unknown word that opens the sentence, with a noun phrase behind the verb. */
function isFrontedWord(scene: Scene, { from, to }: Run, finite: number): boolean {
  const opens = scene.sentences[scene.sentenceOf[from] ?? -1]?.from === from;
  if (!opens || to - from > 1 || scene.isName[from] !== 1) return false;
  const text = scene.read.tokens[from]?.text ?? '';
  if ((scene.nameCount.get(text) ?? 0) > 1 || text === text.toUpperCase()) return false;
  const behind = phraseAt(scene, finite + 1, finite + 12);
  if (behind === null || isIn(scene, behind.from, 'oblique')) return false;
  if (scene.lexicon.endings.adverb.test(lowerAt(scene, from))) return true;
  return !isIn(scene, behind.from, 'determiner') || isIn(scene, behind.from, 'genitive'); // "Brack kritisierte | die Stadt"
}

/** "... zurück und | verteidigte den Plan": right behind an "und", the subject stands before the verb before. */
export function isJoined(scene: Scene, { at, finite, from, sense }: VerbClause): boolean {
  if (finite === from && isIn(scene, finite + 1, 'oblique')) return true; // "..., empfahl ihm, ..."
  if (!isIn(scene, Math.min(at, finite) - 1, 'joiner')) return false;
  const called = sense.family.frames.includes('of') && isIn(scene, finite + 1, 'either-case'); // "und nannte sie Pfusch"
  return called || !isIn(scene, finite + 1, 'subject-pronoun');
}

/** Whose the verb before an "und" is, where it tells nothing: "Brack trat vor die Presse und | sagte". */
export function subjectBeforeJoiner(scene: Scene, { at, finite }: VerbClause, floor: number): Run | null {
  return subjectOfSentence(scene, { from: floor, to: Math.min(at, finite) - 1 });
}

/** "In dem Antrag | heißt es": the place before is the source; null where there is none. */
export function placeBefore(scene: Scene, from: number, finite: number): Run | null {
  if (!isIn(scene, from, 'place-link') && !isIn(scene, from, 'agent')) return null;
  return phraseAt(scene, isIn(scene, from, 'determiner') ? from : from + 1, finite);
}

/** "ein Brief, in dem es heißt": what the relative stands for; null where none opens the clause. */
function inRelativePlace(scene: Scene, from: number, floor: number): Run | null {
  const relative =
    isIn(scene, from, 'place-link') && isIn(scene, from + 1, 'any-relative') && !isNounLike(scene, from + 2);
  return relative && lowerAt(scene, from - 1) === ',' ? phraseBefore(scene, from - 1, floor) : null;
}

/** "Aus Hafenkreisen | verlautete": a place that can know something, where nobody stands behind the verb. */
export function knowingPlace(scene: Scene, from: number, finite: number): Run | null {
  const place = placeBefore(scene, from, finite);
  return place !== null && isSourceLike(scene, place) ? place : null;
}

/** Whether only adverbs stand between a phrase and its verb. */
function endsBefore(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isIn(scene, at, 'adverb') && !isIn(scene, at, 'time') && !isIn(scene, at, 'reflexive')) return false;
  return true;
}
