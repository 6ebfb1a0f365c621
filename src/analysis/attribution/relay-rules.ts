// Relays: "A cited B as saying", "B was quoted by A as saying", "A reported, citing B".

import { contentAfter } from './content.ts';
import type { Draft, Run } from './draft.ts';
import { nounPhraseAfter, nounPhraseBefore, subjectBefore } from './noun-phrase.ts';
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
    if (!group.passive) {
      const inner = nounPhraseBefore(scene, as, group.to) ?? { from: group.to, to: as };
      return inner.to > inner.from ? relayDraft(inner, [{ from: as + 1, to: as + 2 }], content, []) : null;
    }
    const source = subjectBefore(scene, group.from, floor);
    const by = lowerAt(scene, group.to) === 'by' ? nounPhraseAfter(scene, group.to + 1, as) : null;
    const cue = { from: group.from, to: group.to };
    const saying = { from: as, to: as + 2 };
    return source === null
      ? null
      : relayDraft(
          source,
          group.to === as ? [{ from: cue.from, to: saying.to }] : [cue, saying],
          content,
          by === null ? [] : [by],
        );
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

/** "A reported Z, citing B": B stands behind what A says in the same sentence. */
export function nestCited(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const cue = draft.cue[0];
    const cited = draft.content[0];
    if (cue === undefined || cited === undefined || draft.source === null) return [draft];
    const gerund = lowerAt(scene, cue.to - 1);
    if (gerund !== 'citing' && gerund !== 'quoting') return [draft];
    const outer = drafts.find((other) => other !== draft && sameRun(other.source, draft.source));
    const source = nounPhraseAfter(scene, cited.from, cited.to);
    if (outer === undefined || source === null || !isSourceLike(scene, source)) return [draft];
    return [
      {
        ...draft,
        ruleId: 'citing',
        source,
        content: outer.content,
        under: outer.cue[0] ?? null,
        reasons: ['cue-relay'],
      },
    ];
  });
}

function sameRun(a: Run | null, b: Run | null): boolean {
  return a !== null && b !== null && a.from < b.to && b.from < a.to;
}

/** A phrase that can know something: a name, people, a body, a document. */
export function isSourceLike(scene: Scene, run: Run): boolean {
  for (let at = run.from; at < run.to; at++) {
    if (scene.isName[at] === 1 || isIn(scene, at, 'person-head') || isIn(scene, at, 'organisation-head'))
      return true;
    if (isIn(scene, at, 'document-head') || isIn(scene, at, 'media')) return true;
  }
  return false;
}

function isSayingGerund(scene: Scene, at: number): boolean {
  return sensesAt(scene, at).some(
    (sense) => sense.form === 'gerund' && sense.family.frames.includes('clause'),
  );
}

function relayDraft(source: Run, cue: readonly Run[], content: Run, via: readonly Run[]): Draft {
  return {
    ruleId: 'as-saying',
    source,
    cue,
    content: [content],
    via,
    under: null,
    stance: 'neutral',
    scope: 'reporting',
    confidence: 0.85,
    reasons: ['cue-relay'],
  };
}
