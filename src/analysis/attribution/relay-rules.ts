// Relays: "A cited B as saying", "B was quoted by A as saying", "A reported, citing B".

import { contentAfter } from './content.ts';
import { cutRuns, draftBy, mergeRuns, type Draft, type Run } from './draft.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { subjectBefore } from './subject.ts';
import { isIn, isQuoteMark, lowerAt, sensesAt, type Scene } from './scene.ts';
import { readVerbGroup } from './verb-group.ts';

const QUOTING = new Set([
  'cite',
  'quote',
  'describe',
  'record',
  'hear',
  'show',
  'remember',
  'portray',
  'paraphrase',
  'report',
]);

/** "... as saying Z": the inner source and what it said. Cues are the words from "as" on, with a passive before them. */
export function findAsSaying(scene: Scene, floor: number, ceiling: number): Draft[] {
  const drafts: Draft[] = [];
  for (let at = floor + 1; at < ceiling - 1; at++) {
    if (lowerAt(scene, at) !== 'as' || !isSayingGerund(scene, at + 1)) continue;
    const draft = asSaying(scene, at, floor, ceiling);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function asSaying(scene: Scene, as: number, floor: number, ceiling: number): Draft | null {
  const content = contentAfter(scene, addresseeEnd(scene, as + 2, ceiling), ceiling);
  if (content === null) return null;
  for (let at = as - 1; at >= Math.max(floor, as - 40); at--) {
    const group = readVerbGroup(scene, at, floor);
    if (group === null || !QUOTING.has(group.sense.lemma)) continue;
    const shape = scene.lexicon.shapes['as-saying'];
    if (!group.passive) {
      const source = nounPhraseBefore(scene, as, group.to) ?? { from: group.to, to: as };
      const cue = [{ from: as + 1, to: as + 2 }];
      return source.to > source.from ? draftBy(shape, { source, cue, content: [content] }) : null;
    }
    const source = subjectBefore(scene, group.from, floor);
    const by = lowerAt(scene, group.to) === 'by' ? nounPhraseAfter(scene, group.to + 1, as) : null;
    const cue = mergeRuns([
      { from: group.from, to: group.to },
      { from: as, to: as + 2 },
    ]);
    return source === null
      ? null
      : draftBy(shape, { source, cue, content: [content], via: by === null ? [] : [by] });
  }
  return null;
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

/**
 * "A reported Z, citing B": B stands behind what A says in the same sentence. Takes the text's drafts, gives them back
 * with B nested under A; where nobody says anything beside the citing, nothing changes.
 */
export function nestCited(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const bySentence = Map.groupBy(drafts, (draft) => sentenceOf(scene, draft));
  return [...bySentence].flatMap(([index, group]) => {
    const sentence = scene.sentences[index];
    if (sentence === undefined) return group;
    let drafted = group;
    for (let at = sentence.from; at < sentence.to - 1; at++) {
      if (isCiting(scene, at)) drafted = nestOneCited(scene, drafted, at, sentence.to);
    }
    return drafted;
  });
}

function nestOneCited(scene: Scene, drafts: readonly Draft[], citing: number, ceiling: number): Draft[] {
  const source = nounPhraseAfter(scene, citing + 1, ceiling);
  const own = drafts.find((draft) => draft.cue.some((run) => run.from <= citing && citing < run.to));
  const others = drafts.filter((draft) => draft !== own && draft.source !== null && draft.under === null);
  const outer = others.findLast((draft) => (draft.cue[0]?.from ?? 0) < citing) ?? others[0];
  if (source === null || outer === undefined || !isSourceLike(scene, source)) return [...drafts];
  const aside = { from: citing, to: lowerAt(scene, source.to) === ',' ? source.to + 1 : source.to };
  const content = outer.content.flatMap((run) => cutRuns(run, [aside]));
  if (content.length === 0) return [...drafts];
  const nested = draftBy(scene.lexicon.shapes.citing, {
    source,
    cue: [{ from: citing, to: citing + 1 }],
    content,
    under: outer.cue[0] ?? null,
  });
  return [...drafts.filter((draft) => draft !== own && draft !== outer), { ...outer, content }, nested];
}

function isCiting(scene: Scene, at: number): boolean {
  const cites = sensesAt(scene, at).some(
    (sense) => sense.form === 'gerund' && (sense.lemma === 'cite' || sense.lemma === 'quote'),
  );
  return cites && (scene.read.quotationOf[at] ?? -1) === -1;
}

function sentenceOf(scene: Scene, draft: Draft): number {
  return scene.sentenceOf[draft.cue[0]?.from ?? 0] ?? 0;
}

/** A phrase that can know something: a name, people, a body, a document. */
export function isSourceLike(scene: Scene, run: Run): boolean {
  for (let at = run.from; at < run.to; at++) {
    if (scene.isName[at] === 1 || scene.nouns.has(lowerAt(scene, at)) || isIn(scene, at, 'person-head'))
      return true;
  }
  return false;
}

function isSayingGerund(scene: Scene, at: number): boolean {
  return sensesAt(scene, at).some(
    (sense) => sense.form === 'gerund' && sense.family.frames.includes('clause'),
  );
}
