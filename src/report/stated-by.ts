// Where one attribution states something, sentence by sentence, and what the wording there says that flags go by.

import type { Attribution, Marker } from '../analysis/annotation.ts';
import type { SourceType } from '../lexicon/classes.ts';
import { overlaps, type Span } from '../text/span.ts';
import { cueOf, type ClaimBasis } from './claim-basis.ts';
import { hullOf, hullOfAttribution } from './hull.ts';
import { isCheckable } from './is-checkable.ts';
import type { Wording } from './raise-flags.ts';

export interface Stated {
  readonly sentence: number;
  /** The content in this sentence, or the whole sentence where it holds only the tag. */
  readonly span: Span;
  /** Null where the sentence holds only the tag. */
  readonly wording: Wording | null;
}

/** Sources that stand for what they say with their name. */
const NAMED: ReadonlySet<SourceType> = new Set(['person', 'organisation', 'document']);
/** Below this share and length of its content left to itself, an attribution only passes on what a nested one says. */
const OWN_SHARE = 0.4;
const OWN_LENGTH = 45;

/** The sentences the attribution touches, ascending, without those in which it only passes on what `children` say. */
export function statedBy(
  attribution: Attribution,
  children: readonly Attribution[],
  basis: ClaimBasis,
): Stated[] {
  const { sentences } = basis;
  const nested = children
    .filter((child) => (basis.chains.get(child.id) ?? []).length > 0 && isHeld(child, attribution))
    .map(hullOfAttribution);
  const wordingIn = wordingsOf(attribution, basis);
  const stated: Stated[] = [];
  for (const sentence of sentencesOf(attribution, basis)) {
    const whole = sentences.span(sentence);
    const parts = attribution.content
      .map((span) => clip(span, whole))
      .filter((span) => span.end > span.start);
    if (parts.length === 0) stated.push({ sentence, span: whole, wording: null });
    else if (!isPassedOn(parts, nested)) {
      const span = hullOf(parts);
      stated.push({ sentence, span, wording: wordingIn(sentence, span) });
    }
  }
  return stated;
}

/** Whether it stands in the other's words or tells them, and not right behind: "Officials said that Varr had written, saying ...". */
function isHeld(child: Attribution, { content }: Attribution): boolean {
  return [...child.cue, ...child.content].some((one) => content.some((span) => overlaps(span, one)));
}

function sentencesOf({ content, cue }: Attribution, { sentences }: ClaimBasis): Iterable<number> {
  const touched = new Set<number>();
  for (const span of [...content, ...cue])
    for (const sentence of sentences.touched(span)) touched.add(sentence);
  return touched.size === 1 ? touched : [...touched].sort((a, b) => a - b);
}

/** What the wording of an attribution says, to be asked sentence by sentence. */
function wordingsOf(attribution: Attribution, basis: ClaimBasis): (sentence: number, span: Span) => Wording {
  const { patterns, text } = basis;
  const { mode, stance } = attribution;
  const cue = cueOf(attribution, text);
  const vouched = (basis.resolved.sourceIdsOf.get(attribution.id) ?? [])
    .map(basis.sourceOf)
    .some((source) => source !== undefined && NAMED.has(source.type));
  const accuses = patterns.accusingCue.test(cue);
  const distances = stance === 'distancing' || patterns.distancingCue.test(cue);
  return (sentence, span) => ({
    isCheckable: (chain, flags) => {
      const tagged = attribution.cue.some(({ start }) => basis.sentences.at(start) === sentence);
      return isCheckable(
        { words: text.slice(span.start, span.end), cue, mode, tagged },
        span,
        {
          chain,
          flags,
          hopsHere: chain.slice(0, -1).map((hop) => basis.isNamedIn(hop.id, sentence)),
          first: sentence === 0,
        },
        basis,
      );
    },
    distances: distances || isDistanced(attribution, span, basis),
    accuses,
    vouched,
    unverified: unverifiedAt(sentence, basis),
  });
}

/** Not-verified markers in a sentence, and in the next one where that points back to such a statement. */
function unverifiedAt(sentence: number, { sentences, markersIn, patterns, text }: ClaimBasis): Marker[] {
  const here = sentences.span(sentence);
  const next = sentences.span(Math.min(sentence + 1, sentences.all.length - 1));
  const found = markersIn({ start: here.start, end: next.end }).filter(({ type }) => type === 'not-verified');
  if (found.length === 0) return found;
  const behind = text.slice(next.start, next.end);
  const meant =
    patterns.pointsBack.test(behind) &&
    patterns.kindsMeant.every(
      ({ pointer, held }) => !pointer.test(behind) || held.test(text.slice(here.start, here.end)),
    );
  return found.filter((marker) => marker.start < here.end || meant);
}

/** Whether "allegedly" and its like stand inside a statement that is not quoted word for word. */
function isDistanced({ mode }: Attribution, span: Span, { hedgesIn, text, patterns }: ClaimBasis): boolean {
  const words = (hedge: Span): string => text.slice(hedge.start, hedge.end);
  return (
    mode === 'indirect' &&
    hedgesIn(span).some((hedge) => overlaps(hedge, span) && patterns.alleged.test(words(hedge)))
  );
}

/** Whether nearly all of the content in a sentence is what nested attributions say. */
function isPassedOn(parts: readonly Span[], nested: readonly Span[]): boolean {
  let all = 0;
  let others = 0;
  for (const part of parts) {
    all += part.end - part.start;
    for (const inner of nested)
      others += Math.max(0, Math.min(part.end, inner.end) - Math.max(part.start, inner.start));
  }
  const own = all - others;
  return nested.length > 0 && own < OWN_SHARE * all && own < OWN_LENGTH;
}

function clip(span: Span, to: Span): Span {
  return { start: Math.max(span.start, to.start), end: Math.min(span.end, to.end) };
}
