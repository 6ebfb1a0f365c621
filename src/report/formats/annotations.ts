// The report as W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/): one for each claim, hedge and marker.

import type { Span } from '../../text/span.ts';
import type { StoredReport } from '../report.ts';
import { FIXED_LINE, FLAG_WORDS, MARKER_WORDS, NOT_STATED, NOTICE_WORDS } from '../words.ts';
import type { Format } from './format.ts';
import { outlineReport } from './outline.ts';

export const annotations: Format = {
  id: 'annotations',
  label: 'formatAnnotations',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  render: (report) => `${JSON.stringify(collection(report), null, 2)}\n`,
};

function collection(report: StoredReport): object {
  const outline = outlineReport(report);
  const claims = [...outline.unverified, ...outline.attributed, ...outline.hedged].sort(
    (a, b) => a.claim.start - b.claim.start,
  );
  const items = [
    ...claims.map(({ claim, path }) => {
      const notes = [
        ...claim.flags.map((flag) => FLAG_WORDS[flag]),
        ...claim.notices.map((notice) => NOTICE_WORDS[notice]),
      ];
      return annotation(
        report,
        claim.id,
        claim,
        claim.quote,
        [path.join(' ← '), ...notes].join('; '),
        'describing',
      );
    }),
    ...report.markers.map((marker) =>
      annotation(report, marker.id, marker, marker.quote, MARKER_WORDS[marker.type], 'classifying'),
    ),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    summary: FIXED_LINE,
    items,
  };
}

function annotation(
  report: StoredReport,
  id: string,
  span: Span,
  quote: string,
  body: string,
  motivation: string,
): object {
  const exact = quote.endsWith(' …') ? quote.slice(0, -2) : quote;
  return {
    id: `urn:hearsay:${id}`,
    type: 'Annotation',
    motivation,
    body: { type: 'TextualBody', value: body, format: 'text/plain' },
    target: {
      source: report.document.url ?? `urn:hearsay:${NOT_STATED.replace(' ', '-')}`,
      ...(report.document.date === null
        ? {}
        : { state: { type: 'TimeState', sourceDate: report.document.date } }),
      selector: [
        { type: 'TextQuoteSelector', exact },
        { type: 'TextPositionSelector', start: span.start, end: span.end },
      ],
    },
  };
}
