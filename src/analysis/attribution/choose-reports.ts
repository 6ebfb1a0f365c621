// Which candidates stand as reports: by what was learned from whole articles, or by the rules where nothing was.

import { leaning, NO_CHOICES, type Choices, type Matter } from '../choice/choices.ts';
import type { Span } from '../../text/span.ts';
import { standsInside } from './choose-inner.ts';
import type { Draft, Run } from './draft.ts';
import type { Candidate } from './merge-tagged.ts';
import { reportFeatures } from './report-features.ts';
import { isIn, sensesAt, type Scene } from './scene.ts';
import { STANDS_ALONE } from './standing-rules.ts';

/** How far it must lean (log-odds) to take in what the rules leave out, and to leave out what they take in. */
const TAKES_IN = 1;
const LEAVES_OUT = -0.5;

/** The candidates that stand; inside what another one says by a choice of its own, since a chain of two hops hangs on it. */
export function chooseReports(scene: Scene, candidates: readonly Candidate[], choices: Choices): Draft[] {
  if (choices === NO_CHOICES) return candidates.flatMap(({ draft, stands }) => (stands ? [draft] : []));
  const { length } = scene.read.tokens;
  const inside = new Int32Array(length).fill(-1); // for each token, a candidate that stands by the rules and whose content it is in
  const stood = new Map<number, number>(); // by a source's first token, a candidate that stands by the rules
  candidates.forEach(({ draft, stands }, index) => {
    if (!stands) return;
    for (const run of draft.content) inside.fill(index, run.from, run.to);
    if (draft.source !== null) stood.set(draft.source.from, index);
  });
  return candidates.flatMap((candidate, index) => {
    const { draft, stands } = candidate;
    const around = inside[draft.cue[0]?.from ?? 0] ?? -1;
    const nested = around !== -1 && around !== index;
    if (nested) {
      return standsInside(scene, candidate, candidates[around]?.draft, choices) ? [draft] : [];
    }
    const settled = stands && isSettled(scene, draft);
    if (settled && choices.collects !== true) return [draft];
    const rival = draft.source === null ? index : (stood.get(draft.source.from) ?? index);
    const features = reportFeatures(scene, candidate, { nested: false, rivals: rival !== index });
    const weighed = choices.weigh('stands', features, matterOf(scene, draft));
    if (weighed === null || settled) return stands ? [draft] : [];
    return leaning(weighed) > (stands ? LEAVES_OUT : TAKES_IN) ? [draft] : [];
  });
}

/** Plain forms, accusations, denials and what is cited stand whatever was learned: remarks and relays hang on them. */
const SETTLED = new Set([...STANDS_ALONE, 'accuse', 'deny', 'promise']);

function isSettled(scene: Scene, { ruleId, cue }: Draft): boolean {
  const verb = (cue[0]?.to ?? 0) - 1;
  const opens = scene.sentences[scene.sentenceOf[verb] ?? -1]?.from ?? -1;
  if (isIn(scene, opens, 'pointer-back') && isIn(scene, opens + 1, 'be')) return true; // "That is what Brandt told"
  return (
    SETTLED.has(ruleId) || sensesAt(scene, verb).some(({ lemma }) => scene.lexicon.verbs.citing.has(lemma))
  );
}

/** The cue, and the source as printed. */
function matterOf(scene: Scene, { cue, source }: Draft): Matter {
  const { start, end } = spanOf(scene, cue[0] ?? { from: 0, to: 1 });
  const named = source === null ? null : spanOf(scene, source);
  return { start, end, option: named === null ? '' : scene.read.text.slice(named.start, named.end) };
}

function spanOf(scene: Scene, { from, to }: Run): Span {
  return { start: scene.read.tokens[from]?.start ?? 0, end: scene.read.tokens[to - 1]?.end ?? 0 };
}
