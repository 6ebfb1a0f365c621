// What looks like a report and tells nothing: a deed, a feeling, a topic, a number.

import type { Draft, Run } from './draft.ts';
import { isIn, isQuoteMark, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';

/** Tokens of whom somebody asks before what it is about. */
const LONGEST_LISTENER = 8;

/** Tokens up to an object's noun. */
const LONGEST_OBJECT = 4;

/** Whether nothing is told: "asked her about the lock", "answered from his farm", "added 14 points", "could agree to let". */
export function isDeed(scene: Scene, draft: Draft): boolean {
  const cue = draft.cue.at(-1);
  if (cue === undefined || draft.content.some((run) => opensQuotation(scene, run))) return false;
  const behind = draft.content.find((run) => run.from >= cue.to);
  if (behind === undefined || draft.content.length > 1) return false;
  return (
    isRequest(scene, draft, cue) ||
    isTopic(scene, cue, behind) ||
    isNumber(scene, cue, behind) ||
    isAgreed(scene, cue, behind) ||
    isFelt(scene, draft, cue) ||
    isLeftOpen(scene, cue) ||
    isTaken(scene, draft, behind) ||
    isFoundHard(scene, cue, behind)
  );
}

/** "who asked not to be named said ...": what is asked for is an act, and the words behind it are not asked. */
function isRequest(scene: Scene, { source }: Draft, cue: Run): boolean {
  if (source === null || !isIn(scene, source.from, 'relative') || !holdsSense(scene, cue, 'asking-verb'))
    return false;
  const at = isIn(scene, cue.to, 'negation') ? cue.to + 1 : cue.to;
  return isIn(scene, at, 'infinitive-mark');
}

/** Whether a quotation begins in the run; one that goes on around it counts for nothing. */
function opensQuotation(scene: Scene, run: Run): boolean {
  for (let at = run.from; at < run.to; at++) {
    const quotation = scene.read.quotations[scene.read.quotationOf[at] ?? -1];
    if (quotation?.from === at) return true;
  }
  return false;
}

function holdsSense(
  scene: Scene,
  cue: Run,
  groupOf: 'asking-verb' | 'agreeing-verb' | 'feeling-verb',
): boolean {
  for (let at = cue.from; at < cue.to; at++) if (isIn(scene, at, groupOf)) return true;
  return false;
}

/** "Asked Moor | about the state of the lock", "answered | from his farm": no question, no clause. */
function isTopic(scene: Scene, cue: Run, content: Run): boolean {
  if (!holdsSense(scene, cue, 'asking-verb')) return false;
  for (let at = cue.to; at < Math.min(content.to, cue.to + LONGEST_LISTENER); at++) {
    if (isIn(scene, at, 'clause-opener') || isIn(scene, at, 'question') || isQuoteMark(scene, at))
      return false;
    if (isIn(scene, at, 'infinitive-mark')) return false;
    if (isIn(scene, at, 'topic-mark')) return !isIn(scene, at + 1, 'question');
  }
  return false;
}

/** "VXIC added | 14.10 points". */
function isNumber(scene: Scene, cue: Run, content: Run): boolean {
  const plain = sensesAt(scene, cue.to - 1).some(({ family }) => family.id === 'say');
  if (!plain || scene.read.tokens[content.from]?.kind !== 'number' || content.from !== cue.to) return false;
  for (let at = content.from; at < content.to; at++) if (isIn(scene, at, 'auxiliary')) return false;
  return true;
}

/** "Could agree | to let the ferry run", "would allow | trains to pass": a deed, not what is said. */
function isAgreed(scene: Scene, cue: Run, content: Run): boolean {
  if (!holdsSense(scene, cue, 'agreeing-verb')) return false;
  if (isIn(scene, content.from, 'complementiser')) return false;
  for (let at = content.from; at < content.to; at++) {
    if (isIn(scene, at, 'infinitive-mark') || isIn(scene, at, 'on-day')) return true;
    if (scene.isVerb[at] === 1) return false;
  }
  return true;
}

/** "They could feel | the frost": behind a modal, a feeling is none that is told. */
function isFelt(scene: Scene, draft: Draft, cue: Run): boolean {
  if (!holdsSense(scene, cue, 'feeling-verb')) return false;
  for (let at = cue.from; at < cue.to; at++)
    if (isIn(scene, at, 'modal') && !draft.content.some((run) => isIn(scene, run.from, 'complementiser')))
      return true;
  return false;
}

/** "Claimed | the prize", "claimed | four lives": took. */
function isTaken(scene: Scene, draft: Draft, content: Run): boolean {
  if (draft.ruleId !== 'claim') return false;
  for (let at = content.from; at < Math.min(content.to, content.from + LONGEST_OBJECT); at++) {
    if (isIn(scene, at, 'taken-thing')) return true;
    if (scene.isVerb[at] === 1 || isIn(scene, at, 'infinitive-mark') || isIn(scene, at, 'complementiser'))
      return false;
  }
  return false;
}

/** "They could not rule out | an effect": nothing is denied. */
function isLeftOpen(scene: Scene, cue: Run): boolean {
  const denies = sensesAt(scene, cue.to - 2).some(
    ({ family, particle }) => family.id === 'deny' && particle !== null,
  );
  for (let at = cue.from; denies && at < cue.to; at++) if (isIn(scene, at, 'negation')) return true;
  return false;
}

/** "Find it | harder to stay open". */
function isFoundHard(scene: Scene, cue: Run, content: Run): boolean {
  const finds = sensesAt(scene, cue.to - 1).some(({ family }) => family.id === 'show');
  if (!finds || !isIn(scene, content.from, 'impersonal') || content.from !== cue.to) return false;
  return (
    scene.isVerb[content.from + 1] !== 1 &&
    isWord(scene, content.from + 1) &&
    lowerAt(scene, content.from + 1) !== ''
  );
}
