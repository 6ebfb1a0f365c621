// What has a cue and no voice: nobody asked, a placard read, residents were not asked.

import type { Draft, Run } from './draft.ts';
import { isIn, isWord, lowerAt, type Scene } from './scene.ts';

/** Tokens of a subject up to its noun: "one hand-painted banner". */
const LONGEST_BOARD = 5;

/** Whether nobody says anything to the writer, whatever the cue. */
export function isVoiceless(scene: Scene, draft: Draft): boolean {
  const { source, cue } = draft;
  if (source === null) return cue.some((run) => isAsked(scene, run));
  return isNobody(scene, source) || isBoard(scene, source) || isOneMoreBoard(scene, source);
}

/** "Residents | were not asked about the road", "she | was told about it": who is asked is no source, and nobody else is one. */
function isAsked(scene: Scene, cue: Run): boolean {
  let passive = false;
  for (let at = cue.from; at < cue.to; at++) {
    passive ||= isIn(scene, at, 'be');
    const about = at > cue.from && at === cue.to - 1 && isIn(scene, at, 'topic-mark');
    if (passive && (about || isIn(scene, at, 'asking-verb'))) return true;
  }
  return false;
}

function isNobody(scene: Scene, { from }: Run): boolean {
  return isIn(scene, from, 'nobody') || (lowerAt(scene, from) === 'no' && lowerAt(scene, from + 1) === 'one');
}

/** "A sign on the door", "the T-shirts": the first noun before any preposition. */
function isBoard(scene: Scene, { from, to }: Run): boolean {
  let head = -1;
  for (let at = from; at < Math.min(to, from + LONGEST_BOARD); at++) {
    if (!isWord(scene, at) || isIn(scene, at, 'preposition')) break;
    head = at;
  }
  return isIn(scene, head, 'board');
}

/** "Another read “No boat, no vote”", behind a sentence about a placard. */
function isOneMoreBoard(scene: Scene, { from, to }: Run): boolean {
  if (!isIn(scene, to - 1, 'one-more')) return false;
  const here = scene.sentenceOf[from] ?? 0;
  const before = scene.sentences[here - 1];
  const start = before?.from ?? from;
  for (let at = Math.max(start, from - LONGEST_LOOK); at < from; at++)
    if (isIn(scene, at, 'board')) return true;
  return false;
}

/** Tokens back to the board that was named before. */
const LONGEST_LOOK = 60;
