// Where the learned core and the rules meet. The policy:
//
//   1  Where the core fires, it decides cue, source and content: it was trained on people's spans.
//   2  A rule on the same cue adds what the core does not know: stance, the reason in words, a source where the core
//      found none or half of it. Agreement raises the confidence.
//   3  A rule alone stands where the corpus cannot teach (layout, hearsay, relays, "according to") or where its cue is
//      a plain verb of saying; other verbs need the core's consent.
//   4  Where attitudes are not wanted, the core alone needs confidence (see find-attributions.ts).
//   5  Inside a content, the core has been taught to be silent (PolNeAR marks the outermost only): there, rules alone
//      decide, and what they find is nested.

import { chooseSource, isListener } from './choose-source.ts';
import type { TaggedAttribution } from '../tagger/tag-attributions.ts';
import type { Span } from '../../text/span.ts';
import { anyOverlap, runsOverlap, type Draft, type Run } from './draft.ts';
import { isInnerStatement, isPlainStatement, isShowingText } from './inner-drafts.ts';
import { isIn, type Scene } from './scene.ts';
import {
  cutsInner,
  isTooShort,
  isTurned,
  relaysByEnd,
  swallowsClause,
  takesHead,
  takesSubject,
  withRelay,
} from './misread.ts';
import { snapContent } from './snap-content.ts';
import { HEARSAY, SPOKEN, SPOKEN_VERB_SECOND, STANDS_ALONE } from './standing-rules.ts';

/** A draft, and whether the policy above lets it stand. */
export interface Candidate {
  readonly draft: Draft;
  readonly stands: boolean;
}

/** The core's attributions with what the rules know of them, and the rules' own. */
export function mergeTagged(
  scene: Scene,
  tagged: readonly TaggedAttribution[],
  ruled: readonly Draft[],
): Candidate[] {
  const size = scene.read.tokens.length;
  const ruleAt = new Int32Array(size).fill(-1);
  ruled.forEach((draft, index) => {
    for (const run of draft.cue) ruleAt.fill(index, run.from, run.to);
  });
  const opensCue = new Uint8Array(size);
  for (const { cue, isClear } of tagged)
    for (const span of isClear ? cue : []) opensCue[runOf(scene, span)?.from ?? size] = 1;
  const merged: Draft[] = [];
  const inContent = new Uint8Array(size);
  const inCue = new Uint8Array(size);
  const marginAt = new Float32Array(size).fill(-Infinity);
  for (const attribution of tagged) {
    if (!attribution.isClear) {
      const run = runOf(scene, attribution.cue[0]!);
      if (run !== null) marginAt.fill(attribution.margin, run.from, run.to);
      continue;
    }
    const draft = draftOfTagged(scene, attribution, opensCue, ruled, ruleAt);
    if (draft === null) continue;
    for (const run of draft.cue) inCue.fill(1, run.from, run.to);
    for (const run of draft.content) inContent.fill(1, run.from, run.to);
    merged.push(draft);
  }
  const spoken = scene.lexicon.wordOrder === 'verb-second' ? SPOKEN_VERB_SECOND : SPOKEN;
  const relays = relaysByEnd(ruled);
  const whole = merged.map((draft) => ({ draft: withRelay(draft, relays), stands: true }));
  const own = ruled
    .filter((draft) => !draft.cue.some((run) => inCue.subarray(run.from, run.to).includes(1)))
    .map((draft) => {
      const at = draft.cue[0]?.from ?? 0;
      const margin = marginAt[at] ?? -Infinity;
      const stands =
        inContent[at] === 1
          ? isInnerStatement(scene, draft)
          : STANDS_ALONE.has(draft.ruleId) ||
            draft.reasons.includes('cue-according') ||
            isPlainStatement(scene, draft, spoken) ||
            isShowingText(scene, draft);
      return { draft: margin === -Infinity ? draft : { ...draft, margin }, stands };
    });
  return [...whole, ...own];
}

function draftOfTagged(
  scene: Scene,
  attribution: TaggedAttribution,
  opensCue: Uint8Array,
  ruled: readonly Draft[],
  ruleAt: Int32Array,
): Draft | null {
  const cue = attribution.cue.map((span) => runOf(scene, span)).filter((run) => run !== null);
  const tagged = attribution.content
    .map((span) => pastDateline(scene, runOf(scene, span)))
    .filter((run) => run !== null);
  const content = snapContent(scene, tagged, cue, opensCue);
  const source = attribution.source === null ? null : pastDateline(scene, runOf(scene, attribution.source));
  if (cue.length === 0) return null;
  const rule = ruleOn(cue, ruled, ruleAt);
  if (rule === null && isEmptyCue(scene, cue, source)) return null;
  if (rule !== null && HEARSAY.has(rule.ruleId))
    return { ...hearsayOf(rule, cue, source, content), margin: attribution.margin };
  const quoted = rule?.ruleId === 'as-saying' && holdsSource(rule, content);
  if (rule !== null && (quoted || holdsSource(rule, cue))) {
    const kept = quoted || content.length === 0 ? rule.content : content;
    return {
      ...rule,
      content: kept,
      confidence: raise(attribution.confidence),
      margin: attribution.margin,
    };
  }
  const agrees = rule !== null && anyOverlap(rule.content, content);
  const turned =
    rule !== null &&
    (isTurned(scene, rule, source, content) ||
      swallowsClause(scene, rule, source) ||
      takesHead(rule, source, content) ||
      takesSubject(scene, rule, source));
  return {
    ruleId: rule?.ruleId ?? 'tagger',
    source:
      turned || rule?.ruleId === 'as-saying' || (rule !== null && namesNobody(scene, rule))
        ? rule.source
        : isListener(scene, source, cue)
          ? (rule?.source ?? null)
          : chooseSource(scene, source, cue[0], rule),
    cue,
    content:
      turned || isTooShort(content, rule) || cutsInner(rule, content, ruledIn(scene, ruled, ruleAt, content))
        ? (rule?.content ?? content)
        : content,
    under: null,
    stance: rule?.stance ?? 'neutral',
    scope: rule?.scope ?? attribution.scope,
    confidence: agrees ? raise(attribution.confidence) : attribution.confidence,
    margin: attribution.margin,
    reasons: [...new Set([...(rule?.reasons ?? []), ...attribution.evidence.map((one) => one.reason)])],
  };
}

/** "Er wird verdächtigt", "Vorerst hieß es": where verbs stand second, a rule that reads the clause knows that nobody speaks. */
function namesNobody(scene: Scene, rule: Draft): boolean {
  return scene.lexicon.wordOrder === 'verb-second' && rule.source === null;
}

/** "Kritik wird | laut |", "| Demnach | ...": a lone small word names nobody; other rules know whose the rest is. */
function isEmptyCue(scene: Scene, cue: readonly Run[], source: Run | null): boolean {
  const [only] = cue;
  if (scene.lexicon.wordOrder !== 'verb-second' || cue.length > 1 || only === undefined) return false;
  if (only.to - only.from > 1 || (source !== null && source.from !== only.from)) return false;
  return isIn(scene, only.from, 'takes-up') || isIn(scene, only.from, 'preposition');
}

/** Tokens behind a content in which the verb of its subject stands. */
const NEAR = 30;

/** The rules' drafts with a cue right behind a content. */
function ruledIn(
  scene: Scene,
  ruled: readonly Draft[],
  ruleAt: Int32Array,
  content: readonly Run[],
): Draft[] {
  const from = content.at(-1)?.to ?? 0;
  const near = new Set(ruleAt.subarray(from, Math.min(from + NEAR, scene.read.tokens.length)));
  return [...near].flatMap((index) => ruled[index] ?? []);
}

/** Hearsay keeps the core's spans, unless the core took the one it is about for its source. */
function hearsayOf(rule: Draft, cue: readonly Run[], source: Run | null, content: readonly Run[]): Draft {
  const mistaken = source !== null && rule.content.some((run) => runsOverlap(run, source));
  return { ...rule, cue, content: mistaken || content.length === 0 ? rule.content : content };
}

/** Whether the core took the rule's source for part of a cue or, "was quoted as saying", of what is said. */
function holdsSource({ source }: Draft, runs: readonly Run[]): boolean {
  return source !== null && runs.some((run) => runsOverlap(run, source));
}

function ruleOn(cue: readonly Run[], ruled: readonly Draft[], ruleAt: Int32Array): Draft | null {
  for (const run of cue) {
    for (let at = run.from; at < run.to; at++) {
      const index = ruleAt[at] ?? -1;
      if (index !== -1) return ruled[index] ?? null;
    }
  }
  return null;
}

/** Halves the doubt that is left. */
function raise(confidence: number): number {
  return 1 - (1 - confidence) / 2;
}

/** The run without a dateline it begins with; null where nothing else is left. */
function pastDateline(scene: Scene, run: Run | null): Run | null {
  if (run === null) return null;
  const from = Math.max(run.from, scene.sentences[scene.sentenceOf[run.from] ?? -1]?.from ?? run.from);
  return from < run.to ? { from, to: run.to } : null;
}

/** The run of tokens that a span covers, or null where it covers none. */
function runOf(scene: Scene, span: Span): Run | null {
  const { tokens } = scene.read;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && (tokens[to]?.start ?? Infinity) < span.end) to++;
  return to > low ? { from: low, to } : null;
}
