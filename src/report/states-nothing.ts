// Attributions that state nothing: remarks on the sourcing, deeds, silence, cues whose source was merely left open.

import type { Attribution } from '../analysis/annotation.ts';
import { overlaps } from '../text/span.ts';
import { cueOf, type ClaimBasis } from './claim-basis.ts';
import { hullOf } from './hull.ts';

const LONGEST_DEED = 8;

/** Whether an attribution gives no claim: it says nothing that could be stated with its source. */
export function statesNothing(attribution: Attribution, basis: ClaimBasis): boolean {
  return isRemark(attribution, basis) || isDeed(attribution, basis);
}

/** Without a source only hearsay wording is a claim of its own; other cues have merely left their source open. */
export function hasOrigin(
  { reasons }: Attribution,
  chain: readonly string[],
  { sourceOf }: ClaimBasis,
): boolean {
  const origin = chain.at(-1);
  return origin === undefined || sourceOf(origin)?.type !== 'none' || reasons.includes('cue-hearsay');
}

/** "Declined to comment", "asked not to be named": remarks on the sourcing, which state nothing. */
function isRemark(attribution: Attribution, basis: ClaimBasis): boolean {
  const { markersIn } = basis;
  return markersIn(hullOf([...attribution.cue, ...attribution.content])).some(
    (marker) =>
      (marker.type === 'no-comment' || marker.type === 'anonymity-granted') &&
      attribution.cue.some((cue) => overlaps(cue, marker)) &&
      attribution.content.some((content) => overlaps(content, marker)),
  );
}

/** "The union demanded higher wages", "the court charged two men": deeds, unless words are quoted or a clause is told. */
function isDeed(attribution: Attribution, { text, patterns }: ClaimBasis): boolean {
  const cue = cueOf(attribution, text);
  if (patterns.pleaCue.test(cue) || patterns.silentCue.test(cue)) return true;
  const words = attribution.content.map((span) => text.slice(span.start, span.end)).join(' ');
  if (patterns.refusingCue.test(cue)) {
    const request = patterns.request.exec(words);
    return request !== null && !patterns.clause.test(request[0]);
  }
  return (
    patterns.deedCue.test(cue) &&
    words.split(/\s+/).length <= LONGEST_DEED &&
    !patterns.reasonGiven.test(words)
  );
}
