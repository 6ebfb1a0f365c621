// Claims: one for each attributed or hedged statement and the chain it came by.

import type { Attribution } from '../analysis/annotation.ts';
import { overlaps } from '../text/span.ts';
import type { ClaimBasis } from './claim-basis.ts';
import { findHedgedClaims } from './hedged-claims.ts';
import { raiseFlags } from './raise-flags.ts';
import type { Claim, Flag } from './report.ts';
import { shortenQuote } from './shorten-quote.ts';
import { statedBy, type Stated } from './stated-by.ts';
import { hasOrigin, statesNothing } from './states-nothing.ts';

interface Flagged extends Stated {
  readonly flags: readonly Flag[];
}

/** All claims in reading order, ids c1, c2, ... */
export function findClaims(basis: ClaimBasis): Claim[] {
  const children = Map.groupBy(basis.attributions, (attribution) => attribution.parent);
  const claims: Omit<Claim, 'id'>[] = [];
  for (const attribution of basis.attributions) {
    if (statesNothing(attribution, basis)) continue;
    const chains = chainsOf(attribution, basis);
    if (chains.length === 0) continue;
    const inside = (children.get(attribution.id) ?? []).filter(
      (child) => !statesNothing(child, basis) && !isOwnBelief(child, attribution, basis),
    );
    const stated = statedBy(attribution, inside, basis);
    for (const chain of chains) {
      const flagged = raiseAll(stated, chain, basis);
      for (const group of groupByFlags(flagged)) claims.push(toClaim(group, attribution, chain, basis));
    }
  }
  claims.push(...findHedgedClaims(basis, claims));
  return claims
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((claim, at) => ({ id: `c${at + 1}`, ...claim }));
}

/** The attribution's chains that end in an origin; sources left open inside one are no hop. */
function chainsOf(attribution: Attribution, basis: ClaimBasis): (readonly string[])[] {
  if (citesItself(attribution, basis)) return [[]];
  return (basis.chains.get(attribution.id) ?? [])
    .map((whole) => whole.filter((id, at) => at === whole.length - 1 || basis.sourceOf(id)?.type !== 'none'))
    .filter((chain) => hasOrigin(attribution, chain, basis));
}

/** "The Gull has learned that ...", in the Gull: the outlet is its own source. */
function citesItself(attribution: Attribution, basis: ClaimBasis): boolean {
  const ids = basis.resolved.sourceIdsOf.get(attribution.id) ?? [];
  return ids.length > 0 && ids.every((id) => basis.resolved.outletIds.has(id));
}

/** "She insists that she believed it was empty": her own belief is part of what she insists on, nothing passed on. */
function isOwnBelief(child: Attribution, parent: Attribution, { resolved }: ClaimBasis): boolean {
  if (parent.stance !== 'distancing') return false;
  const own = resolved.sourceIdsOf.get(child.id) ?? [];
  const same = new Set(resolved.sourceIdsOf.get(parent.id));
  return own.length > 0 && own.every((id) => same.has(id));
}

/** Each sentence with its flags; one that holds only the tag shares those of the sentence before. */
function raiseAll(stated: readonly Stated[], chain: readonly string[], basis: ClaimBasis): Flagged[] {
  const sources = chain.flatMap((id) => basis.sourceOf(id) ?? []);
  let flags: readonly Flag[] = [];
  return stated.map((one) => {
    if (one.wording !== null) flags = raiseFlags(sources, one.wording);
    return { ...one, flags };
  });
}

function groupByFlags(stated: readonly Flagged[]): Flagged[][] {
  const groups: Flagged[][] = [];
  for (const one of stated) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && last.sentence === one.sentence - 1 && last.flags.join() === one.flags.join())
      groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

function toClaim(
  group: readonly Flagged[],
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
