// The report as W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/): one for each statement and marker.
// No TextPositionSelector: it counts code points of the source's own text, which nobody has who reads this file, and
// readers that try it land elsewhere (measured: 0 of 760 right). The quote with what stands around it is found.

import type { Statement, StoredReport } from '../report.ts';
import { ENGLISH, type ReportWords } from '../words.ts';
import type { Format } from './format.ts';
import { outlineReport, type OutlinedStatement } from './outline.ts';
import { notesOf } from './sections.ts';

/** Characters before and behind a quote that tell it from others alike. */
const AROUND = 32;

export const annotations: Format = {
  id: 'annotations',
  label: 'formatAnnotations',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  render: (report, words = ENGLISH) => `${JSON.stringify(collection(report, words), null, 2)}\n`,
};

function collection(report: StoredReport, words: ReportWords): object {
  const { unverified, attributed, hedged } = outlineReport(report, words);
  const outlined = new Map([...unverified, ...attributed, ...hedged].map((one) => [one.id, one]));
  const items = [
    ...report.statements.flatMap((statement) => {
      const one = outlined.get(statement.id);
      if (one === undefined) return [];
      return [annotation(report, one.id, quoteOf(statement), bodiesOf(one, words), 'describing')];
    }),
    ...report.markers.map(({ id, quote, type }) =>
      annotation(report, id, { exact: whole(quote) }, [body(words.markers[type])], 'classifying'),
    ),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    summary: words.fixedLine,
    items,
  };
}

/** The statement's own words as the page has them, with what stands before and behind in its sentence. */
function quoteOf({ sentence, sentenceStart, start, end }: Statement): object {
  const [from, to] = [start - sentenceStart, end - sentenceStart];
  const prefix = sentence.slice(Math.max(0, from - AROUND), from);
  const suffix = sentence.slice(to, to + AROUND);
  return {
    exact: sentence.slice(from, to),
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
  };
}

function bodiesOf(statement: OutlinedStatement, words: ReportWords): object[] {
  const { paths, whys, note } = statement;
  const notes = notesOf(statement, words);
  const ways = paths.map((path) => path.join(' ← '));
  return [
    body([...ways, ...notes, ...whys].join('; ')),
    ...(note === null ? [] : [{ ...body(note), purpose: 'commenting', creator: words.readerNote }]),
  ];
}

const body = (value: string): object => ({ type: 'TextualBody', value, format: 'text/plain' });

/** A quote that was cut, without the sign of it. */
const whole = (quote: string): string => (quote.endsWith(' …') ? quote.slice(0, -2) : quote);

function annotation(
  { document: { url, date } }: StoredReport,
  id: string,
  quote: object,
  bodies: readonly object[],
  motivation: string,
): object {
  const sourceDate = date === null ? NaN : Date.parse(date);
  return {
    id: `urn:hearsay:${id}`,
    type: 'Annotation',
    motivation,
    body: bodies.length === 1 ? bodies[0] : bodies,
    target: {
      source: url ?? 'urn:hearsay:not-stated',
      ...(!Number.isNaN(sourceDate) && {
        state: { type: 'TimeState', sourceDate: new Date(sourceDate).toISOString() },
      }),
      selector: { type: 'TextQuoteSelector', ...quote },
    },
  };
}
