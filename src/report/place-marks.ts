// Marks: what the page paints. Short spans only (a source, a cue, a hedge, a quotation), never whole paragraphs.

import type { Attribution, Hedge, Marker } from '../analysis/annotation.ts';
import type { Source } from '../analysis/source/source.ts';
import type { Span } from '../text/span.ts';
import type { Claim, Mark, MarkCategory } from './report.ts';

export interface MarkBasis {
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
  readonly markers: readonly Marker[];
  readonly claims: readonly Claim[];
  readonly sourcesOf: (attributionId: string) => readonly Source[];
}

/** All marks in reading order; the same article always gives the same ids. */
export function placeMarks(basis: MarkBasis): Mark[] {
  const marks: Omit<Mark, 'id'>[] = [];
  const put = (category: MarkCategory, span: Span, annotationId: string): void => {
    if (span.end > span.start) marks.push({ start: span.start, end: span.end, category, annotationId });
  };
  const parents = new Set(basis.attributions.map((attribution) => attribution.parent));
  for (const attribution of basis.attributions) {
    const sources = basis.sourcesOf(attribution.id);
    if (attribution.source !== null)
      put(categoryOf(sources, parents.has(attribution.id)), attribution.source, attribution.id);
    for (const via of attribution.via) put('relay', via, attribution.id);
    if (attribution.mode === 'direct')
      for (const content of attribution.content) put('quotation', content, attribution.id);
  }
  for (const hedge of basis.hedges) put('hedge', hedge, hedge.id);
  for (const marker of basis.markers)
    if (marker.type === 'not-verified') put('unverified', marker, marker.id);
  const cueOf = new Map(basis.attributions.map((attribution) => [attribution.id, attribution.cue]));
  for (const claim of basis.claims) {
    if (claim.flags.length === 0) continue;
    for (const cue of cueOf.get(claim.attributionIds[0] ?? '') ?? []) put('unverified', cue, claim.id);
  }
  const seen = new Set<string>();
  return marks
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mark) => ({ id: `${mark.category}:${mark.start}-${mark.end}`, ...mark }))
    .filter((mark) => !seen.has(mark.id) && seen.add(mark.id));
}

/** How a source is marked. `relays`: something is nested in what it says. */
export function categoryOf(sources: readonly Source[], relays: boolean): MarkCategory {
  if (relays || sources.some((source) => source.type === 'media')) return 'relay';
  const unnamed = sources.length > 0 && sources.every((source) => /^unnamed|^none/.test(source.type));
  return unnamed ? 'unnamed' : 'named';
}
