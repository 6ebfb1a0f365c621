// "Brack wies die Kritik von sich: „...“": a quotation behind a colon is whoever's the words before it are about.

import { draftBy, type Draft, type Run } from './draft.ts';
import { isIn, isQuoteMark, lowerAt, type Scene } from './scene.ts';
import { subjectOfSentence } from './sentence-subject.ts';

/** Words of a quotation that is a statement, not a title. */
const SHORTEST_QUOTATION = 4;

/** The drafts with one more for each such quotation that none of them holds. */
export function addColonQuotations(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  if (scene.lexicon.wordOrder !== 'verb-second') return drafts;
  const held = new Uint8Array(scene.read.tokens.length);
  for (const { content } of drafts) for (const run of content) held.fill(1, run.from, run.to);
  return [...drafts, ...scene.sentences.flatMap(({ from, to }) => findInSentence(scene, from, to, held))];
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

/** The clause's subject as far as its colon, where it can speak. */
function subjectOf(scene: Scene, floor: number, colon: number): Run | null {
  if (isIn(scene, floor, 'third-person')) return { from: floor, to: floor + 1 };
  return subjectOfSentence(scene, { from: floor, to: colon });
}
