// Statements the article hedges in its own voice, without saying where they come from.

import type { Hedge } from '../analysis/annotation.ts';
import { overlaps, type Span } from '../text/span.ts';
import { lookUpIn, type ClaimBasis } from './claim-basis.ts';
import type { Claim, Flag } from './report.ts';
import type { SentenceMap } from './sentence-map.ts';
import { shortenQuote } from './shorten-quote.ts';

/**
 * One claim for each sentence with a hedge of the article's own that no attribution accounts for. Its chain is empty;
 * it has no flag but where a charge is presented ("the alleged theft", "the claim that ...": guidelines cases 7 and 15), and the notice `hedged`.
 * A sentence that says that something is not verified is listed too, with that flag (case 11).
 */
export function findHedgedClaims(
  basis: ClaimBasis,
  attributed: readonly Omit<Claim, 'id'>[],
): Omit<Claim, 'id'>[] {
  const { sentences, text } = basis;
  const covered = coverOf(attributed, sentences);
  const own = basis.hedges.filter(
    (hedge) =>
      hedge.voice === 'article' &&
      !basis.cuesIn(hedge).some((cue) => overlaps(cue, hedge)) &&
      !covered(hedge),
  );
  const bySentence = Map.groupBy(own, (hedge) => sentences.at(hedge.start));
  const doubted = new Set(
    basis.markers
      .filter((marker) => marker.type === 'not-verified')
      .map((marker) => sentences.at(marker.start)),
  );
  for (const sentence of doubted) {
    const stated = covered(sentences.span(sentence));
    if (!stated && !bySentence.has(sentence)) bySentence.set(sentence, []);
  }
  return [...bySentence].map(([sentence, hedges]) => {
    const span: Span = sentences.span(sentence);
    return {
      start: span.start,
      end: span.end,
      chain: [],
      flags: flagsOf(hedges, doubted.has(sentence), basis),
      notices: hedges.length > 0 ? ['hedged'] : [],
      attributionIds: [],
      hedgeIds: hedges.map((hedge) => hedge.id),
      quote: shortenQuote(text.slice(span.start, span.end)),
    };
  });
}

/** Whether a span touches a claim; a claim counts in every sentence it touches. */
function coverOf(claims: readonly Span[], sentences: SentenceMap): (span: Span) => boolean {
  const spread = claims.flatMap((claim) =>
    sentences.touched(claim).map((sentence) => {
      const { start, end } = sentences.span(sentence);
      return { start: Math.max(start, claim.start), end: Math.min(end, claim.end) };
    }),
  );
  const partsIn = lookUpIn(spread, sentences);
  return (span) => partsIn(span).some((part) => overlaps(part, span));
}

/** Characters behind a hedge in which it says of what it is: "the claim that". */
const PRESENTED_WITHIN = 12;

function flagsOf(hedges: readonly Hedge[], doubted: boolean, { text, patterns }: ClaimBasis): Flag[] {
  const flags: Flag[] = [];
  const presents = ({ type, start, end }: Hedge): boolean =>
    type === 'alleged' && patterns.presents.test(text.slice(start, end + PRESENTED_WITHIN));
  if (hedges.some(presents)) flags.push('distancing');
  if (doubted) flags.push('stated-unverified');
  return flags;
}
