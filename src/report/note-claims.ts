// Notices: what is worth a line about a claim but raises no flag, and what clears a flag.

import { namesOutlet, outletKeys } from '../analysis/source/outlet-name.ts';
import type { Claim, Flag, Notice } from './report.ts';
import { lookUpIn, type ClaimBasis } from './claim-basis.ts';

/** How many sentences back a denial may point. */
const DENIAL_REACH = 3;
/** Claims an article needs before "every path leads to one source" says anything. */
const ENOUGH_CLAIMS = 3;
/** "these accusations", "the account": a denial that points back by such a noun needs no shared word. */
const POINTS_BACK =
  /\b(?:th(?:e|is|at|ese|ose)|its|his|her|their|any|all)\s+(?:\w+\s+){0,2}(?:claim|charge|accusation|allegation|assertion|account|report|statement|version|suggestion)s?\b/i;
const COMMON = new Set(
  'that this with from have been were they their said says told would could which when what than also into over about after before there'.split(
    ' ',
  ),
);
const SEEN = '(?:seen|viewed|reviewed|verified|authenticated|obtained|examined|confirmed)';
/** Looked for first: without it the longer patterns need not be tried, and they would be at every word of the sentence. */
const SEEN_WORD = new RegExp(SEEN, 'iu');
const SEEN_BY = new RegExp(`\\b${SEEN} by ((?:the )?[\\p{L}\\p{N}.' ]{2,40})`, 'iu');
const HAS_SEEN = new RegExp(
  `((?:the )?(?:[\\p{L}\\p{N}.']+ ){1,4})(?:has|have|had) (?:also )?(?:independently )?${SEEN}\\b`,
  'iu',
);
/** Flags that an outlet's own check answers. */
const CLEARED: readonly Flag[] = ['unnamed-source', 'no-source', 'second-hand'];

/** The claims with their notices; those the outlet says it has seen or checked lose the flags that this answers. */
export function noteClaims(claims: readonly Claim[], basis: ClaimBasis, outlet: string | null): Claim[] {
  const disputed = findDisputed(claims, basis);
  const origins = new Set(
    claims.filter((claim) => claim.chain.length > 0).map((claim) => claim.chain.at(-1)),
  );
  const chained = claims.filter((claim) => claim.chain.length > 0).length;
  const single = origins.size === 1 && chained >= ENOUGH_CLAIMS;
  const keys = outletKeys(outlet);
  return claims.map((claim) => {
    const vouched = claim.chain.length > 0 && isVouched(claim, basis, keys);
    const notices: Notice[] = [...claim.notices];
    if (disputed.has(claim.id)) notices.push('disputed');
    if (single && claim.chain.length > 0) notices.push('single-origin');
    if (vouched) notices.push('vouched');
    const flags = vouched ? claim.flags.filter((flag) => !CLEARED.includes(flag)) : claim.flags;
    return { ...claim, flags, notices };
  });
}

/** Whether the claim's sentence says that the outlet has seen or checked it. */
function isVouched(claim: Claim, { sentences, text }: ClaimBasis, keys: readonly string[]): boolean {
  const sentence = sentences.span(sentences.at(claim.start));
  const words = text.slice(sentence.start, sentence.end).replace(/’/g, "'");
  if (!SEEN_WORD.test(words)) return false;
  const by = SEEN_BY.exec(words)?.[1];
  const has = HAS_SEEN.exec(words)?.[1];
  return [by, has].some(
    (name) => name !== undefined && endings(name).some((part) => namesOutlet(part, keys)),
  );
}

/** Every run of words that starts or ends the captured one, since the name's own limits are not marked. */
function endings(words: string): string[] {
  const parts = words.trim().split(' ');
  return parts.flatMap((_, at) => [parts.slice(0, at + 1).join(' '), parts.slice(at).join(' ')]);
}

/** Ids of claims that another side of the article denies, and of the denials. */
function findDisputed(claims: readonly Claim[], basis: ClaimBasis): ReadonlySet<string> {
  const { sentences, text } = basis;
  const disputed = new Set<string>();
  const stemsOfClaim = new Map<Claim, ReadonlySet<string>>();
  const claimsIn = lookUpIn(claims, sentences);
  for (const marker of basis.markers) {
    if (marker.type !== 'denial') continue;
    const at = sentences.at(marker.start);
    const span = sentences.span(at);
    const words = text.slice(span.start, span.end);
    const denial = claimsIn(span).find((claim) => claim.chain.length > 0);
    const denier = denial?.chain.at(-1);
    const before = { start: sentences.span(Math.max(0, at - DENIAL_REACH)).start, end: marker.start };
    const denied = claimsIn(before)
      .filter((claim) => claim !== denial && claim.chain.length > 0 && claim.chain.at(-1) !== denier)
      .filter((claim) => claim.start < marker.start);
    const nearest = denied.at(-1);
    const stems = denied.length > 0 ? stemsOf(words) : new Set<string>();
    let shared: Claim | null = null;
    let most = 0;
    for (const claim of denied) {
      const theirs = stemsOfClaim.get(claim) ?? stemsOf(claim.quote);
      stemsOfClaim.set(claim, theirs);
      const common = [...stems].filter((stem) => theirs.has(stem)).length;
      if (common <= most) continue;
      most = common;
      shared = claim;
    }
    const adjoins =
      nearest !== undefined && at - sentences.at(nearest.end - 1) <= 1 && POINTS_BACK.test(words);
    const target = shared ?? (adjoins ? nearest : undefined);
    if (target === undefined) continue;
    disputed.add(target.id);
    if (denial !== undefined) disputed.add(denial.id);
  }
  return disputed;
}

/** The longer words of a passage by their first letters, so that "fired" and "fire" are one. */
function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.slice(0, 4)),
  );
}
