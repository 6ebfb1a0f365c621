// The shortest span that holds others.

import type { Attribution } from '../analysis/annotation.ts';
import type { Span } from '../text/span.ts';

/** At least one is given. */
export function hullOf(spans: readonly Span[]): Span {
  let start = Infinity;
  let end = -Infinity;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** All of an attribution: content, cue and source. */
export function hullOfAttribution({ content, cue, source }: Attribution): Span {
  return hullOf(source === null ? [...content, ...cue] : [...content, ...cue, source]);
}
