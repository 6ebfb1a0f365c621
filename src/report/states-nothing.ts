// Attributions that state nothing: remarks on the sourcing, deeds, silence, cues whose source was merely left open.

import type { Attribution } from '../analysis/annotation.ts';
import { overlaps } from '../text/span.ts';
import { cueOf, hullOf, type ClaimBasis } from './claim-basis.ts';

/** Demands, charges, calls (guidelines, settled case 5). */
const DEED_CUE =
  /^(?:ask(?:s|ed)?(?: for)?|demand(?:s|ed)?|charg(?:es|ed)|call(?:s|ed) (?:for|on)|request(?:s|ed)?|urg(?:es|ed))$/i;
const LONGEST_DEED = 8;
const PLEA_CUE = /^(?:has |have |had )?plead(?:s|ed|ing)?\b/i;
/** "Have not said much about", "has not explained": nothing is told. */
const SILENT_CUE =
  /(?:n['’]t|\bnot(?! only)|\bnever)\b.*\b(?:said|say|specif(?:y|ied)|disclosed?|revealed?|explain(?:ed)?|elaborated?|discuss(?:ed)?)\b/i;
const REFUSING_CUE = /\b(?:reject|dismiss|den(?:y|i)|refus|turn(?:s|ed) down|grant|accept|approv)/i;
/** What is refused or granted by a deed, not disputed as untrue: "the club's appeal". */
const REQUEST =
  /^\W*(?:[\p{L}.'’-]+\s){0,4}(?:attempt|bid|request|appeal|application|motion|petition|proposal|offer|invitation|plea|plan|demand|call)s?\b/iu;
/** A clause is told. */
const CLAUSE = /["“”]|\b(?:that|to|if|whether|is|are|was|were|has|have|had|will|would)\b/;

/** Whether an attribution gives no claim: it says nothing that could be stated with its source. */
export function statesNothing(attribution: Attribution, basis: ClaimBasis): boolean {
  return isRemark(attribution, basis) || isDeed(attribution, basis.text);
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
  const cue = cueOf(attribution, text);
  const words = attribution.content.map((span) => text.slice(span.start, span.end)).join(' ');
  if (PLEA_CUE.test(cue) || SILENT_CUE.test(cue)) return true;
  if (REFUSING_CUE.test(cue)) {
    const request = REQUEST.exec(words);
    return request !== null && !CLAUSE.test(request[0]);
  }
  return DEED_CUE.test(cue) && words.split(/\s+/).length <= LONGEST_DEED && !CLAUSE.test(words);
}
