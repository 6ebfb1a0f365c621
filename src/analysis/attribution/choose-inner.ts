// What stands inside another's words: a statement of somebody else's that the speaker passes on, or only how they speak.

import { leaning, NO_CHOICES, type Choices, type Matter } from '../choice/choices.ts';
import type { Span } from '../../text/span.ts';
import type { Draft, Run } from './draft.ts';
import { innerFeatures } from './inner-features.ts';
import type { Candidate } from './merge-tagged.ts';
import { findParents } from './nest-drafts.ts';
import { isIn, isQuoted, lowerAt, type Scene } from './scene.ts';

/** How far it must lean (log-odds) to take in what the rules leave out, and to leave out what they take in. */
const TAKES_IN = -0.5;
const LEAVES_OUT = -1;
/** Rules whose plainest findings stand whatever was learned. */
const SETTLED = new Set(['say', 'tell', 'argue', 'claim', 'deny', 'accuse', 'according-to']);

/** Whether a candidate inside what `outer` says stands, by what was learned from chains of two hops; else by the rules. */
export function standsInside(
  scene: Scene,
  candidate: Candidate,
  outer: Draft | undefined,
  choices: Choices,
): boolean {
  if (outer === undefined || choices === NO_CHOICES) return candidate.stands;
  const { draft, stands } = candidate;
  if (stands && isSettled(scene, draft, outer)) return true;
  const matter = matterOf(scene, draft, outer);
  const weighed = choices.weigh('inner', innerFeatures(scene, candidate, outer), matter);
  if (weighed === null) return stands;
  return leaning(weighed) > (stands ? LEAVES_OUT : TAKES_IN);
}

/** "“The police told us ...,” she said", "she said | that the police told her": a verb of saying, quoted or first in what is said. */
function isSettled(scene: Scene, { ruleId, source, cue }: Draft, outer: Draft): boolean {
  if (!SETTLED.has(ruleId) || source === null) return false;
  const verb = cue[0]?.from ?? 0;
  if (isQuoted(scene, verb)) return true;
  if (isIn(scene, source.from, 'pronoun')) return false;
  let start = Math.min(source.from, verb);
  while (isIn(scene, start - 1, 'complementiser') || lowerAt(scene, start - 1) === ',') start--;
  const opens = outer.content.some(({ from }) => start <= from && from <= source.from);
  const tagged = outer.content[0] !== undefined && outer.content[0].from < (outer.cue[0]?.from ?? 0);
  return opens && (tagged || start === outer.cue.at(-1)?.to);
}

/** Those of the candidates that stand inside one of `outer`. */
export function chooseInner(
  scene: Scene,
  outer: readonly Draft[],
  candidates: readonly Candidate[],
  choices: Choices,
): Draft[] {
  const drafts = [...outer, ...candidates.map(({ draft }) => draft)];
  const parents = findParents(drafts, scene.read.tokens.length);
  return candidates.flatMap((candidate, index) => {
    const parent = drafts[parents[outer.length + index] ?? -1];
    return parent !== undefined && standsInside(scene, candidate, parent, choices) ? [candidate.draft] : [];
  });
}

/** The cue, and both sources as printed, a line each: the inner one first. */
function matterOf(scene: Scene, { cue, source }: Draft, outer: Draft): Matter {
  const { start, end } = spanOf(scene, cue[0] ?? { from: 0, to: 1 });
  return { start, end, option: [source, outer.source].map((run) => printed(scene, run)).join('\n') };
}

function printed(scene: Scene, run: Run | null): string {
  if (run === null) return '';
  const { start, end } = spanOf(scene, run);
  return scene.read.text.slice(start, end).replaceAll('\n', ' ');
}

function spanOf(scene: Scene, { from, to }: Run): Span {
  return { start: scene.read.tokens[from]?.start ?? 0, end: scene.read.tokens[to - 1]?.end ?? 0 };
}
