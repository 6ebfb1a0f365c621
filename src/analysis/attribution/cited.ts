// "A reported Z, citing B": B stands behind what A says.

import { cutRuns, draftBy, type Draft, type Run } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { isQuoted, isIn, lowerAt, sensesAt, type Scene } from './scene.ts';

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

/** "citing B", "..., which cited B". */
export function isCiting(scene: Scene, at: number): boolean {
  const senses = sensesAt(scene, at);
  if (senses.length === 0 || isIn(scene, at - 1, 'be')) return false; // "is quoting B as saying" is a verb of its own
  const relative = isIn(scene, at - 1, 'relative');
  const cites = senses.some(
    ({ form, lemma }) =>
      (form === 'gerund' || (relative && form !== 'base' && form !== 'participle')) &&
      scene.lexicon.verbs.citing.has(lemma),
  );
  return cites && !isQuoted(scene, at);
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
