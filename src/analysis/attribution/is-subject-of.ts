// Whether a noun phrase can be the subject of a cue verb, or half of a compound with it: "a liberal | think tank".

import { isCiting } from './cited.ts';
import type { Run } from './draft.ts';
import { headOf, isText } from './noun-phrase.ts';
import { isIn, isQuoteMark, isWord, lowerAt, type Scene } from './scene.ts';
import type { VerbGroup } from './verb-group.ts';

/** "A liberal | think tank": a plural verb has no singular subject. */
function agrees(scene: Scene, group: VerbGroup, subject: Run): boolean {
  if (group.sense.form !== 'base' || group.from < group.at || !isIn(scene, subject.from, 'singular'))
    return true;
  for (let at = subject.from; at < subject.to; at++) {
    if (isIn(scene, at, 'conjunction') || scene.nouns.get(lowerAt(scene, at))?.plural === true) return true;
  }
  return false;
}

/** "According to the police | report, the lamp was out": nothing stands before, and what follows the comma is a clause of its own. */
function endsFrontedPhrase(scene: Scene, group: VerbGroup, subject: Run): boolean {
  const sentence = scene.sentences[scene.sentenceOf[subject.from] ?? -1];
  if (sentence?.from !== subject.from || lowerAt(scene, group.to) !== ',') return false;
  return !isCiting(scene, group.to + 1); // "The Gazette reports, citing a memo"
}

/** Verb forms that are nouns as often need a subject that cannot be half of a compound. */
export function isSubjectOf(scene: Scene, group: VerbGroup, subject: Run): boolean {
  if (!agrees(scene, group, subject)) return false;
  if (!isIn(scene, group.at, 'noun-form') || group.from < group.at) return true;
  if (endsFrontedPhrase(scene, group, subject)) return false;
  const last = lowerAt(scene, subject.to - 1);
  if (
    isIn(scene, group.at - 1, 'determiner') ||
    isIn(scene, group.at - 1, 'possessive') ||
    isIn(scene, group.at - 1, 'preposition')
  )
    return false;
  const plain =
    isIn(scene, subject.to - 1, 'pronoun') ||
    isIn(scene, subject.to - 1, 'personal-relative') ||
    isIn(scene, subject.to - 1, 'person-head') ||
    isIn(scene, subject.to - 1, 'organisation-head');
  const text =
    (group.sense.family.id === 'show' || isIn(scene, group.to, 'complementiser')) &&
    (isIn(scene, headOf(scene, subject), 'document-head') || isText(scene, subject));
  if (
    text &&
    group.sense.family.id === 'show' &&
    isWord(scene, group.to) &&
    !isIn(scene, group.to, 'preposition')
  )
    return true;
  const clauseFollows =
    isIn(scene, group.to, 'complementiser') ||
    isIn(scene, group.to, 'determiner') ||
    isIn(scene, group.to, 'possessive') ||
    isIn(scene, group.to, 'pronoun') ||
    isQuoteMark(scene, group.to) ||
    isCiting(scene, group.to + 1) ||
    closesSentence(scene, group.to);
  return (
    plain ||
    ((text || scene.isName[subject.to - 1] === 1 || scene.lexicon.endings.plural.test(last)) && clauseFollows)
  );
}

/** "The port is closed, Kanal Sud reports.": the clause ends with its verb. */
function closesSentence(scene: Scene, at: number): boolean {
  const stop = lowerAt(scene, at) === '.' || lowerAt(scene, at) === ':' ? at : at - 1; // a headline has none
  return scene.sentenceOf[stop] !== scene.sentenceOf[stop + 1];
}
