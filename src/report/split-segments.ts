// Parts what was found in the body from what was found in headline, standfirst and captions.

import type { Hedge } from '../analysis/annotation.ts';
import type { Article } from '../text/article.ts';
import type { ReadText } from '../text/read-text.ts';
import type { Span } from '../text/span.ts';
import type { Marker, ReportedAttribution, Segment } from './report.ts';

interface Found {
  readonly attributions: readonly ReportedAttribution[];
  readonly hedges: readonly Hedge[];
  readonly markers: readonly Marker[];
}

export interface SplitFindings {
  readonly body: Found;
  readonly segments: readonly Segment[];
}

/** Body findings keep their offsets; a segment's count in its own text. */
export function splitSegments(article: Article, read: ReadText, found: Found): SplitFindings {
  const body = within(found, { start: 0, end: article.bodyEnd });
  const segments = read.paragraphs
    .filter((paragraph) => paragraph.start >= article.bodyEnd)
    .map((paragraph) => {
      const inside = within(found, paragraph);
      const by = -paragraph.start;
      return {
        kind: paragraph.kind,
        text: article.text.slice(paragraph.start, paragraph.end),
        attributions: inside.attributions.map((attribution) => ({
          ...attribution,
          source: attribution.source === null ? null : moved(attribution.source, by),
          cue: attribution.cue.map((span) => moved(span, by)),
          content: attribution.content.map((span) => moved(span, by)),
          via: attribution.via.map((span) => moved(span, by)),
        })),
        hedges: inside.hedges.map((hedge) => ({ ...hedge, ...moved(hedge, by) })),
        markers: inside.markers.map((marker) => ({
          ...marker,
          ...moved(marker, by),
          who: marker.who === null ? null : moved(marker.who, by),
        })),
      };
    });
  return { body, segments };
}

function within(found: Found, range: Span): Found {
  const inside = (span: Span | undefined): boolean =>
    span !== undefined && range.start <= span.start && span.end <= range.end;
  return {
    attributions: found.attributions.filter((attribution) =>
      inside(attribution.content[0] ?? attribution.cue[0]),
    ),
    hedges: found.hedges.filter(inside),
    markers: found.markers.filter(inside),
  };
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
