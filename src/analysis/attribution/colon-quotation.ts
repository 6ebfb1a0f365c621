// "Brack wies die Kritik von sich: „...“": a quotation behind a colon is whoever's the clause before it is about.

import { isSourceLike } from './cited.ts';
import { draftBy, type Draft, type Run } from './draft.ts';
import { isIn, isQuoteMark, isWord, lowerAt, type Scene } from './scene.ts';
import { phraseAt } from './verb-second-phrase.ts';

/** Words of a quotation that is a statement, not a title. */
const SHORTEST_QUOTATION = 4;

/** The drafts with one more for each such quotation that none of them holds. */
export function addColonQuotations(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  if (scene.lexicon.wordOrder !== 'verb-second') return drafts;
  const held = new Uint8Array(scene.read.tokens.length);
  for (const { content } of drafts) for (const run of content) held.fill(1, run.from, run.to);
  const added = scene.sentences.flatMap(({ from, to }) => findInSentence(scene, from, to, held));
  return added.length === 0 ? drafts : [...drafts, ...added];
}

function findInSentence(scene: Scene, floor: number, ceiling: number, held: Uint8Array): Draft[] {
  const drafts: Draft[] = [];
  for (let colon = floor + 1; colon < ceiling; colon++) {
    if (lowerAt(scene, colon) !== ':' || !isQuoteMark(scene, colon + 1)) continue;
    const quotation = scene.read.quotations[scene.read.quotationOf[colon + 1] ?? -1];
    if (quotation === undefined || quotation.from !== colon + 1 || held[colon + 2] === 1) continue;
    if (quotation.to - quotation.from < SHORTEST_QUOTATION + 2) continue;
    const source = subjectOf(scene, floor, colon);
    if (source === null) continue;
    drafts.push(
      draftBy(scene.lexicon.shapes['speaker-colon'], {
        source,
        cue: [{ from: colon, to: colon + 1 }],
        content: [{ from: quotation.from, to: quotation.to }],
      }),
    );
  }
  return drafts;
}

/** The clause's first noun phrase, or the one behind its verb where something else opens the clause. */
function subjectOf(scene: Scene, floor: number, colon: number): Run | null {
  const opening = isIn(scene, floor, 'oblique') ? null : phraseAt(scene, floor, colon);
  if (opening !== null && isSpeaker(scene, opening)) return opening;
  for (let at = floor; at < colon; at++) {
    if (lowerAt(scene, at) === ',') break;
    if (scene.isVerb[at] !== 1) continue;
    const behind = phraseAt(scene, at + 1, colon);
    return behind !== null && isSpeaker(scene, behind) ? behind : null;
  }
  return null;
}

function isSpeaker(scene: Scene, run: Run): boolean {
  return isSourceLike(scene, run) || (isIn(scene, run.from, 'third-person') && isWord(scene, run.from));
}
