// Notices: what is worth a line about a claim but raises no flag, and what clears a flag.

import { House } from '../analysis/source/house.ts';
import { letterRuns } from '../text/letter-runs.ts';
import type { Claim, Flag, Notice } from './report.ts';
import { lookUpIn, type ClaimBasis } from './claim-basis.ts';

/** How many sentences back a denial may point. */
const DENIAL_REACH = 3;
/** Characters either side of a denial in which it is looked for: no sentence of an article is so long, a trap's may be. */
const DENIAL_SCENE = 4000;
/** Claims an article needs before "every path leads to one source" says anything. */
const ENOUGH_CLAIMS = 3;
/** Stems a denial must share with a claim that is not in its own sentence or the one before. */
const ENOUGH_SHARED = 2;
/** First letters by which two forms of a word are one. */
const STEM = 4;
/** Characters before "seen" in which its subject may stand. */
const SUBJECT_REACH = 90;
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
  const isCircular = circlesAmong(claims, basis);
  const isVouched = vouching(basis, new House([outlet], basis.names));
  return claims.map((claim) => {
    const vouched = claim.chain.length > 0 && isVouched(claim);
    const notices: Notice[] = [...claim.notices];
    if (disputed.has(claim.id)) notices.push('disputed');
    if (single && claim.chain.length > 0) notices.push('single-origin');
    if (isCircular(claim)) notices.push('circular');
    if (vouched) notices.push('vouched');
    const flags = vouched ? claim.flags.filter((flag) => !CLEARED.includes(flag)) : claim.flags;
    return { ...claim, flags, notices };
  });
}

/** Tells whether a claim goes through two outlets that cite each other: the publishing one and another, or two it cites. */
function circlesAmong(
  claims: readonly Claim[],
  { resolved, sourceOf }: ClaimBasis,
): (claim: Claim) => boolean {
  const stepsOf = ({ chain }: Claim): string[] => {
    const outlets = chain.filter((id) => sourceOf(id)?.type === 'media');
    return outlets.slice(1).map((id, at) => `${outlets[at]}>${id}`);
  };
  const steps = new Set(claims.flatMap(stepsOf));
  const turnedBack = (step: string): boolean => steps.has(step.split('>').toReversed().join('>'));
  return (claim) =>
    claim.attributionIds.some((id) => resolved.circling.has(id)) || stepsOf(claim).some(turnedBack);
}

/** Tells whether a claim's sentence says that the outlet has seen or checked it; each sentence is looked at once. */
function vouching({ sentences, text, patterns }: ClaimBasis, house: House): (claim: Claim) => boolean {
  const known = new Map<number, boolean>();
  const vouches = (sentence: number): boolean => {
    const { start, end } = sentences.span(sentence);
    const words = text.slice(start, end).replace(/’/g, "'");
    for (const { index } of words.matchAll(patterns.seen)) {
      const by = patterns.seenBy.exec(words.slice(index))?.[1];
      const has = patterns.hasSeen.exec(words.slice(Math.max(0, index - SUBJECT_REACH), index))?.[1];
      const isOutlet = (name: string | undefined): boolean =>
        name !== undefined && endings(name).some((part) => house.isNamedBy(part));
      if (isOutlet(by) || isOutlet(has)) return true;
    }
    return false;
  };
  return (claim) => {
    const at = sentences.at(claim.start);
    const vouched = known.get(at) ?? vouches(at);
    known.set(at, vouched);
    return vouched;
  };
}

/** Every run of words that starts or ends the captured one, since the name's own limits are not marked. */
function endings(words: string): string[] {
  const parts = words.trim().split(' ');
  return parts.flatMap((_, at) => [parts.slice(0, at + 1).join(' '), parts.slice(at).join(' ')]);
}

/** Ids of claims that another side of the article denies, and of the denials. */
function findDisputed(claims: readonly Claim[], basis: ClaimBasis): ReadonlySet<string> {
  const { sentences, text, patterns } = basis;
  const disputed = new Set<string>();
  const stemsOfClaim = new Map<Claim, ReadonlySet<string>>();
  const claimsIn = lookUpIn(claims, sentences);
  for (const marker of basis.markers) {
    if (marker.type !== 'denial') continue;
    const at = sentences.at(marker.start);
    const scene = { start: marker.start - DENIAL_SCENE, end: marker.start + DENIAL_SCENE };
    const whole = sentences.span(at);
    const span = { start: Math.max(whole.start, scene.start), end: Math.min(whole.end, scene.end) };
    const words = text.slice(span.start, span.end);
    const denial = claimsIn(span).find((claim) => claim.chain.length > 0);
    const denier = denial?.chain.at(-1);
    const reach = sentences.span(Math.max(0, at - DENIAL_REACH)).start;
    const before = { start: Math.max(reach, scene.start), end: marker.start };
    const denied = claimsIn(before)
      .filter((claim) => claim !== denial && claim.chain.length > 0 && claim.chain.at(-1) !== denier)
      .filter((claim) => claim.start < marker.start);
    const nearest = denied.at(-1);
    const near = (claim: Claim): boolean => at - sentences.at(claim.end - 1) <= 1;
    const stems = denied.length > 0 ? stemsOf(words, patterns.commonWords) : new Set<string>();
    let shared: Claim | null = null;
    let most = 0;
    for (const claim of denied) {
      const theirs = stemsOfClaim.get(claim) ?? stemsOf(claim.quote, patterns.commonWords);
      stemsOfClaim.set(claim, theirs);
      let common = 0;
      for (const stem of stems) if (theirs.has(stem)) common++;
      if (common <= most || (common < ENOUGH_SHARED && !near(claim))) continue;
      most = common;
      shared = claim;
    }
    const adjoins = nearest !== undefined && near(nearest) && patterns.deniesBack.test(words);
    const target = shared ?? (adjoins ? nearest : undefined);
    if (target === undefined) continue;
    disputed.add(target.id);
    if (denial !== undefined) disputed.add(denial.id);
  }
  return disputed;
}

/** The longer words of a passage by their first letters, so that "fired" and "fire" are one. */
function stemsOf(text: string, common: ReadonlySet<string>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of letterRuns(text.toLowerCase()))
    if (word.length >= STEM && !common.has(word)) stems.add(word.slice(0, STEM));
  return stems;
}
