// "... as saying": "A cited B as saying Z", "Z, A quoted B as saying", "B was quoted by A as saying Z".

import { contentAfter, contentBefore } from './content.ts';
import { draftBy, mergeRuns, type Draft, type Run } from './draft.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { subjectBefore } from './subject.ts';
import { isIn, isQuoteMark, sensesAt, type Scene } from './scene.ts';
import { readVerbGroup, type VerbGroup } from './verb-group.ts';

/** Tokens between the quoting verb and its "as saying". */
const REACH = 40;

/** All of them in tokens `floor` to `ceiling` of one sentence. */
export function findAsSaying(scene: Scene, floor: number, ceiling: number): Draft[] {
  const drafts: Draft[] = [];
  for (let at = floor + 1; at < ceiling - 1; at++) {
    if (!isIn(scene, at, 'comparison') || !isSayingGerund(scene, at + 1)) continue;
    const draft = asSaying(scene, at, floor, ceiling);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function asSaying(scene: Scene, as: number, floor: number, ceiling: number): Draft | null {
  for (let at = as - 1; at >= Math.max(floor, as - REACH); at--) {
    const group = readVerbGroup(scene, at, floor);
    if (group === null || !scene.lexicon.verbs.quoting.has(group.sense.lemma)) continue;
    return group.passive
      ? quotedPassively(scene, group, as, floor, ceiling)
      : quotedActively(scene, group, as, floor, ceiling);
  }
  return null;
}

/** "A quoted B as saying Z" leaves A to the rule for "quoted"; in "Z, A quoted B as saying" A is whom B spoke through. */
function quotedActively(
  scene: Scene,
  group: VerbGroup,
  as: number,
  floor: number,
  ceiling: number,
): Draft | null {
  const source = nounPhraseBefore(scene, as, group.to) ?? { from: group.to, to: as };
  if (source.to <= source.from) return null;
  const shape = scene.lexicon.shapes['as-saying'];
  const said = { from: as + 1, to: as + 2 };
  const right = contentAfter(scene, addresseeEnd(scene, as + 2, ceiling), ceiling);
  if (right !== null) return draftBy(shape, { source, cue: [said], content: [right] });
  const relaying = subjectBefore(scene, group.from, floor);
  const left = relaying === null ? null : contentBefore(scene, floor, relaying.from);
  if (relaying === null || left === null) return null;
  const cue = [
    { from: group.from, to: group.to },
    { from: as, to: as + 2 },
  ];
  return draftBy(shape, { source, cue, content: [left] });
}

/** "B was quoted as saying by A that Z", "Z, B was quoted by A as saying". */
function quotedPassively(
  scene: Scene,
  group: VerbGroup,
  as: number,
  floor: number,
  ceiling: number,
): Draft | null {
  const source = subjectBefore(scene, group.from, floor);
  if (source === null) return null;
  const behind = agentAt(scene, as + 2, ceiling);
  const start = behind?.to ?? addresseeEnd(scene, as + 2, ceiling);
  const content = contentAfter(scene, start, ceiling) ?? contentBefore(scene, floor, source.from);
  if (content === null) return null;
  const cue = mergeRuns([
    { from: group.from, to: group.to },
    { from: as, to: as + 2 },
  ]);
  return draftBy(scene.lexicon.shapes['as-saying'], { source, cue, content: [content] });
}

/** The noun phrase behind a "by" at `at`, or null. */
function agentAt(scene: Scene, at: number, ceiling: number): Run | null {
  return isIn(scene, at, 'agent') ? nounPhraseAfter(scene, at + 1, ceiling) : null;
}

/** "as telling reporters that": past the listener. */
function addresseeEnd(scene: Scene, at: number, ceiling: number): number {
  if (
    !sensesAt(scene, at - 1).some((sense) => sense.family.frames.includes('addressee')) ||
    isQuoteMark(scene, at)
  )
    return at;
  return nounPhraseAfter(scene, at, ceiling)?.to ?? at;
}

function isSayingGerund(scene: Scene, at: number): boolean {
  return sensesAt(scene, at).some(
    (sense) => sense.form === 'gerund' && sense.family.frames.includes('clause'),
  );
}
