// Claims: one for each attributed or hedged statement and the chain it came by.

import type { Attribution } from '../analysis/annotation.ts';
import type { Source } from '../analysis/source/source.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ClaimBasis } from './claim-basis.ts';
import { findHedgedClaims } from './hedged-claims.ts';
import { isCheckable } from './is-checkable.ts';
import { raiseFlags } from './raise-flags.ts';
import type { Claim, Flag } from './report.ts';
import { shortenQuote } from './shorten-quote.ts';

/** Where one attribution states something, sentence by sentence. */
interface Stated {
  readonly sentence: number;
  /** The content in this sentence, or the whole sentence where it holds only the tag. */
  readonly span: Span;
  readonly flags: readonly Flag[];
}

/** Verbs that keep their distance from what they report (guidelines, reason distancing). */
const DISTANCING_CUE = /\b(?:claim|alleg|accus|purport|insist)/i;
/** Demands, charges, calls (guidelines, settled case 5). */
const DEED_CUE =
  /^(?:ask(?:s|ed)?(?: for)?|demand(?:s|ed)?|charg(?:es|ed)|call(?:s|ed) (?:for|on)|request(?:s|ed)?|urg(?:es|ed))$/i;
const LONGEST_DEED = 8;
/** A next sentence that speaks of the claim before it: "The report could not be verified". */
const POINTS_BACK =
  /^\W*(?:this|that|these|those|it|neither|none)\b|\b(?:the|this|that|these|those|its|his|her|their|either|any|both)\s+(?:\w+\s+){0,2}(?:claim|report|account|allegation|accusation|charge|assertion|statement|figure|number|toll|information|detail|authenticity|footage|video|version)s?\b/i;
/** Below this share and length of its content left to itself, an attribution only passes on what a nested one says. */
const OWN_SHARE = 0.4;
const OWN_LENGTH = 45;

/** All claims in reading order, ids c1, c2, ... */
export function findClaims(basis: ClaimBasis): Claim[] {
  const children = Map.groupBy(basis.attributions, (attribution) => attribution.parent);
  const claims: Omit<Claim, 'id'>[] = [];
  for (const attribution of basis.attributions) {
    if (isRemark(attribution, basis) || isDeed(attribution, basis.text)) continue;
    const chains = basis.chains.get(attribution.id) ?? [];
    for (const chain of citesItself(attribution, basis) ? [[]] : chains) {
      const stated = statedBy(attribution, chain, children.get(attribution.id) ?? [], basis);
      for (const group of groupByFlags(stated)) claims.push(toClaim(group, attribution, chain, basis));
    }
  }
  claims.push(...findHedgedClaims(basis, claims));
  return claims
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((claim, at) => ({ id: `c${at + 1}`, ...claim }));
}

/** "Declined to comment", "asked not to be named": remarks on the sourcing, which state nothing. */
function isRemark(attribution: Attribution, basis: ClaimBasis): boolean {
  const words = [...attribution.cue, ...attribution.content];
  const remarks = basis
    .markersIn(hullOf(words))
    .filter((marker) => /^(?:no-comment|anonymity-granted)$/.test(marker.type));
  return remarks.some(
    (marker) =>
      attribution.cue.some((cue) => overlaps(cue, marker)) &&
      attribution.content.some((content) => overlaps(content, marker)),
  );
}

/** "The union demanded higher wages", "the court charged two men": deeds, unless words are quoted or a clause is told. */
function isDeed(attribution: Attribution, text: string): boolean {
  if (!DEED_CUE.test(cueOf(attribution, text))) return false;
  const words = attribution.content.map((span) => text.slice(span.start, span.end)).join(' ');
  return (
    words.split(/\s+/).length <= LONGEST_DEED &&
    !/["“”]|\b(?:that|to|if|whether|is|are|was|were|has|have|had|will|would)\b/.test(words)
  );
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
  const { sentences, text } = basis;
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
    const flags = flagsFor(attribution, sources, sentence, text.slice(span.start, span.end), basis);
    stated.push({ sentence, span, flags: parts.length > 0 ? flags : (stated.at(-1)?.flags ?? []) });
  }
  return stated;
}

function flagsFor(
  attribution: Attribution,
  chain: readonly Source[],
  sentence: number,
  words: string,
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
    .filter((marker) => marker.start < here.end || POINTS_BACK.test(basis.text.slice(next.start, next.end)));
  return raiseFlags({
    chain,
    checkable: isCheckable({ words, cue, direct: attribution.mode === 'direct' }),
    distances: attribution.stance === 'distancing' || DISTANCING_CUE.test(cue),
    accuses: /accus/i.test(cue),
    vouched: beside,
    unverified,
  });
}

function cueOf(attribution: Attribution, text: string): string {
  return attribution.cue.map((span) => text.slice(span.start, span.end)).join(' ');
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

function hullOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

function clip(span: Span, to: Span): Span {
  return { start: Math.max(span.start, to.start), end: Math.min(span.end, to.end) };
}
