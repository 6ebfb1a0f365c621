// Claims: one for each attributed or hedged statement and the chain it came by.

import type { Attribution } from '../analysis/annotation.ts';
import type { Source } from '../analysis/source/source.ts';
import { overlaps, type Span } from '../text/span.ts';
import { cueOf, hullOf, type ClaimBasis } from './claim-basis.ts';
import { findHedgedClaims } from './hedged-claims.ts';
import { isCheckable } from './is-checkable.ts';
import { raiseFlags } from './raise-flags.ts';
import type { Claim, Flag } from './report.ts';
import { shortenQuote } from './shorten-quote.ts';
import { hasOrigin, statesNothing } from './states-nothing.ts';

/** Where one attribution states something, sentence by sentence. */
interface Stated {
  readonly sentence: number;
  /** The content in this sentence, or the whole sentence where it holds only the tag. */
  readonly span: Span;
  readonly flags: readonly Flag[];
}

/** Below this share and length of its content left to itself, an attribution only passes on what a nested one says. */
const OWN_SHARE = 0.4;
const OWN_LENGTH = 45;

/** All claims in reading order, ids c1, c2, ... */
export function findClaims(basis: ClaimBasis): Claim[] {
  const children = Map.groupBy(basis.attributions, (attribution) => attribution.parent);
  const claims: Omit<Claim, 'id'>[] = [];
  for (const attribution of basis.attributions) {
    if (statesNothing(attribution, basis)) continue;
    const chains = basis.chains.get(attribution.id) ?? [];
    for (const whole of citesItself(attribution, basis) ? [[]] : chains) {
      const chain = whole.filter((id, at) => at === whole.length - 1 || basis.sourceOf(id)?.type !== 'none');
      if (!hasOrigin(attribution, chain, basis)) continue;
      const stated = statedBy(attribution, chain, children.get(attribution.id) ?? [], basis);
      for (const group of groupByFlags(stated)) claims.push(toClaim(group, attribution, chain, basis));
    }
  }
  claims.push(...findHedgedClaims(basis, claims));
  return claims
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((claim, at) => ({ id: `c${at + 1}`, ...claim }));
}

/** "The Gull has learned that ...", in the Gull: the outlet is its own source. */
function citesItself(attribution: Attribution, basis: ClaimBasis): boolean {
  const ids = basis.resolved.sourceIdsOf.get(attribution.id) ?? [];
  return ids.length > 0 && ids.every((id) => basis.resolved.outletIds.has(id));
}

function statedBy(
  attribution: Attribution,
  chain: readonly string[],
  children: readonly Attribution[],
  basis: ClaimBasis,
): Stated[] {
  const { sentences } = basis;
  const sources = chain.flatMap((id) => basis.sourceOf(id) ?? []);
  const nested = children.filter((child) => (basis.chains.get(child.id) ?? []).length > 0).map(hull);
  const stated: Stated[] = [];
  const touched = new Set(
    [...attribution.content, ...attribution.cue].flatMap((span) => sentences.touched(span)),
  );
  for (const sentence of [...touched].sort((a, b) => a - b)) {
    const whole = sentences.span(sentence);
    const parts = attribution.content
      .map((span) => clip(span, whole))
      .filter((span) => span.end > span.start);
    if (parts.length > 0 && isPassedOn(parts, nested)) continue;
    const span = parts.length > 0 ? hullOf(parts) : whole;
    const flags = flagsFor(attribution, sources, sentence, span, basis);
    stated.push({ sentence, span, flags: parts.length > 0 ? flags : (stated.at(-1)?.flags ?? []) });
  }
  return stated;
}

function flagsFor(
  attribution: Attribution,
  chain: readonly Source[],
  sentence: number,
  span: Span,
  basis: ClaimBasis,
): Flag[] {
  const beside = (basis.resolved.sourceIdsOf.get(attribution.id) ?? [])
    .map(basis.sourceOf)
    .some((source) => source !== undefined && /^(?:person|organisation|document)$/.test(source.type));
  const cue = cueOf(attribution, basis.text);
  const here = basis.sentences.span(sentence);
  const next = basis.sentences.span(Math.min(sentence + 1, basis.sentences.all.length - 1));
  const unverified = basis
    .markersIn({ start: here.start, end: next.end })
    .filter((marker) => marker.type === 'not-verified')
    .filter(
      (marker) =>
        marker.start < here.end || basis.patterns.pointsBack.test(basis.text.slice(next.start, next.end)),
    );
  return raiseFlags({
    chain,
    checkable: isCheckable(
      { words: basis.text.slice(span.start, span.end), cue, mode: attribution.mode },
      basis.patterns,
    ),
    distances:
      attribution.stance === 'distancing' ||
      basis.patterns.distancingCue.test(cue) ||
      isDistanced(attribution, span, basis),
    accuses: basis.patterns.accusingCue.test(cue),
    vouched: beside,
    unverified,
  });
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

function groupByFlags(stated: readonly Stated[]): Stated[][] {
  const groups: Stated[][] = [];
  for (const one of stated) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && last.sentence === one.sentence - 1 && last.flags.join() === one.flags.join())
      groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

function toClaim(
  group: readonly Stated[],
  attribution: Attribution,
  chain: readonly string[],
  basis: ClaimBasis,
): Omit<Claim, 'id'> {
  const first = group[0];
  const last = group.at(-1);
  const span =
    group.length === 1 && first !== undefined
      ? first.span
      : {
          start: basis.sentences.span(first?.sentence ?? 0).start,
          end: basis.sentences.span(last?.sentence ?? 0).end,
        };
  const hedges = basis.hedgesIn(span).filter((hedge) => overlaps(hedge, span));
  return {
    start: span.start,
    end: span.end,
    chain,
    flags: first?.flags ?? [],
    notices: chain.length === 0 ? ['self-cited'] : [],
    attributionIds: [attribution.id],
    hedgeIds: hedges.map((hedge) => hedge.id),
    quote: shortenQuote(basis.text.slice(span.start, span.end)),
  };
}

function hull(attribution: Attribution): Span {
  return hullOf([
    ...attribution.content,
    ...attribution.cue,
    ...(attribution.source === null ? [] : [attribution.source]),
  ]);
}

function clip(span: Span, to: Span): Span {
  return { start: Math.max(span.start, to.start), end: Math.min(span.end, to.end) };
}
