// Claims sorted for the reader, and what a claim says about where it comes from.

import type { ReasonId } from '../../lexicon/reasons.ts';
import type { ListedMark, StoredReport } from '../../messaging/messages.ts';
import type { Claim, Flag, Source } from '../../report/report.ts';
import { siteOf } from '../../settings/sites.ts';

/** In the order the filter shows them. */
export const FLAGS = [
  'unnamed-source',
  'no-source',
  'second-hand',
  'distancing',
  'stated-unverified',
] as const satisfies readonly Flag[];

export interface SortedClaims {
  /** Any flag. */
  readonly unverified: readonly Claim[];
  /** No source at all, only the article's own hedge. */
  readonly hedged: readonly Claim[];
  /** The rest: a source is stated and nothing is to note. */
  readonly attributed: readonly Claim[];
}

export function sortClaims(claims: readonly Claim[]): SortedClaims {
  const {
    unverified = [],
    hedged = [],
    attributed = [],
  } = Object.groupBy(claims, (claim) => {
    if (claim.flags.length > 0) return 'unverified';
    return claim.chain.length === 0 && claim.notices.includes('hedged') ? 'hedged' : 'attributed';
  });
  return { unverified, hedged, attributed };
}

/** Sources the text words; "no source stated" is none. */
export function countSources(report: StoredReport): number {
  return report.sources.filter((source) => source.type !== 'none').length;
}

/** A person or group the text describes but does not name. */
export function isUnnamed({ type }: Source): boolean {
  return type === 'unnamed-person' || type === 'unnamed-group';
}

/** Who publishes the article: the outlet it names, else the site it stands on; null where neither is known. */
export function publisherOf({ document: { outlet, url } }: StoredReport): string | null {
  return outlet ?? (url === null ? null : siteOf(url));
}

/** Names from the one nearest to the reader to the origin, the publisher first where known; null: not stated. */
export function chainNames(report: StoredReport, claim: Claim): readonly (string | null)[] {
  const nameOf = new Map(
    report.sources.map(({ id, type, name }) => [id, type === 'none' ? null : name] as const),
  );
  const names = claim.chain.map((id) => nameOf.get(id) ?? null);
  const publisher = publisherOf(report);
  return publisher === null ? names : [publisher, ...names];
}

/** Why the claim is listed: reasons of its attributions and hedges, each once, weightiest first. */
export function reasonsOf(report: StoredReport, claim: Claim): readonly ReasonId[] {
  const attributions = report.attributions.filter(({ id }) => claim.attributionIds.includes(id));
  const hedges = report.hedges.filter(({ id }) => claim.hedgeIds.includes(id));
  return [...new Set([...attributions, ...hedges].flatMap((annotation) => annotation.reasons))];
}

/** The mark that shows a claim: its own, or that of one of its attributions or hedges. Null where none is painted. */
export function markOfClaim(marks: readonly ListedMark[], claim: Claim): ListedMark | null {
  const shown = new Set([claim.id, ...claim.attributionIds, ...claim.hedgeIds]);
  return (
    marks.find((mark) => mark.annotationId === claim.id) ??
    marks.find((mark) => shown.has(mark.annotationId)) ??
    null
  );
}

/** Whether a mark belongs to a claim, for the list to follow the page. */
export function showsClaim(mark: ListedMark, claim: Claim): boolean {
  return [claim.id, ...claim.attributionIds, ...claim.hedgeIds].includes(mark.annotationId);
}
