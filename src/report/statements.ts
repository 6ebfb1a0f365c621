// Statements: what a reader counts. Claims on the same words are one statement, whoever the article has them from.

import type { Span } from '../text/span.ts';
import type { Claim, Flag, Notice, Statement } from './report.ts';
import type { SentenceMap } from './sentence-map.ts';

/** Characters of the sentences that are kept: several long ones; a text without full stops is cut. */
const LONGEST = 1200;
/** Statements of the same sentences that a claim is compared with: more than any sentence of an article holds. */
const COMPARED = 8;

interface Group {
  readonly sentences: string;
  start: number;
  end: number;
  readonly claims: Claim[];
}

/**
 * One statement for all claims that stand in the same sentences and share at least half of the shorter one's words, in
 * reading order. Linear in the claims. `words` are the sentences in full, up to 1,200 characters around the claim.
 */
export function gatherStatements(
  claims: readonly Claim[],
  text: string,
  sentences: SentenceMap,
): Statement[] {
  const groups: Group[] = [];
  const bySentences = new Map<string, Group[]>();
  for (const claim of claims) {
    const touched = sentences.touched(claim);
    const key = `${touched[0]}-${touched.at(-1)}`;
    const near = bySentences.get(key) ?? [];
    const same = near.slice(-COMPARED).find((group) => sharesHalf(group, claim));
    if (same !== undefined) {
      same.start = Math.min(same.start, claim.start);
      same.end = Math.max(same.end, claim.end);
      same.claims.push(claim);
      continue;
    }
    const group: Group = { sentences: key, start: claim.start, end: claim.end, claims: [claim] };
    groups.push(group);
    bySentences.set(key, [...near, group].slice(-COMPARED));
  }
  return groups.map((group, at) => toStatement(group, `t${at + 1}`, text, sentences));
}

function sharesHalf(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= Math.min(a.end - a.start, b.end - b.start) / 2;
}

function toStatement(
  { start, end, claims }: Group,
  id: string,
  text: string,
  sentences: SentenceMap,
): Statement {
  const touched = sentences.touched({ start, end });
  const first = Math.min(start, sentences.span(touched[0] ?? 0).start);
  const last = Math.max(end, sentences.span(touched.at(-1) ?? 0).end);
  const from = last - first <= LONGEST ? first : Math.max(first, Math.min(start - 200, last - LONGEST));
  const to = Math.min(last, from + LONGEST);
  return {
    id,
    start,
    end: Math.min(end, to),
    sentenceStart: from,
    sentence: text.slice(from, to),
    isCut: to - from < last - first,
    claimIds: claims.map((claim) => claim.id),
  };
}

/** All flags of a statement's claims, each once, in the order of the contract. */
export function flagsOf(claims: readonly Claim[]): Flag[] {
  return FLAG_ORDER.filter((flag) => claims.some((claim) => claim.flags.includes(flag)));
}

/** All notices of a statement's claims, each once. */
export function noticesOf(claims: readonly Claim[]): Notice[] {
  return [...new Set(claims.flatMap((claim) => claim.notices))];
}

/** The closed list of flags in the order in which they are shown. */
export const FLAG_ORDER = [
  'unnamed-source',
  'no-source',
  'second-hand',
  'distancing',
  'stated-unverified',
] as const satisfies readonly Flag[];
