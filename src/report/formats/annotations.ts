// The report as W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/): one for each statement and marker.
// Where the page told how it has the words, every selector that readers of such files know; else the quote alone: offsets in
// Hearsay's own text of the article would lead others astray.

import { textFingerprint } from '../../text/text-fingerprint.ts';
import type { Holder } from '../anchor/page-words.ts';
import { AROUND, type PlaceOnPage } from '../anchor/place-on-page.ts';
import type { Statement, StoredReport } from '../report.ts';
import { ENGLISH, type ReportWords } from '../words.ts';
import type { Format, Places } from './format.ts';
import { outlineReport, type OutlinedStatement } from './outline.ts';
import { notesOf } from './sections.ts';

export const annotations: Format = {
  id: 'annotations',
  label: 'formatAnnotations',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  places: true,
  render: (report, words = ENGLISH, places = {}) =>
    `${JSON.stringify(annotationPage(report, words, places), null, 2)}\n`,
};

function annotationPage(report: StoredReport, words: ReportWords, places: Places): object {
  const { unverified, attributed, hedged } = outlineReport(report, words);
  const outlined = new Map([...unverified, ...attributed, ...hedged].map((one) => [one.id, one]));
  const page = `urn:hearsay:${textFingerprint(JSON.stringify(report.document)).toString(16)}`;
  const target = targetOf(report);
  const annotation = (id: string, quote: object, bodies: readonly object[], motivation: string): object => ({
    id: `${page}:${id}`,
    type: 'Annotation',
    motivation,
    body: bodies.length === 1 ? bodies[0] : bodies,
    target: { ...target, selector: places[id] === undefined ? quote : selectorsOf(places[id]) },
  });
  const items = [
    ...report.statements.flatMap((statement) => {
      const one = outlined.get(statement.id);
      return one === undefined
        ? []
        : [annotation(one.id, quoteOf(statement), bodiesOf(one, words), 'describing')];
    }),
    ...report.markers.map(({ id, quote, type }) =>
      annotation(id, quoteSelector(whole(quote)), [body(words.markers[type])], 'classifying'),
    ),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: page,
    type: 'AnnotationPage',
    summary: words.fixedLine,
    items,
  };
}

/** From the surest to the one that needs most of the page to be as it was. */
function selectorsOf({ exact, prefix, suffix, start, end, from, to, fragment }: PlaceOnPage): object[] {
  const range =
    from === null || to === null
      ? []
      : [{ type: 'RangeSelector', startSelector: pointIn(from), endSelector: pointIn(to) }];
  const directive = {
    type: 'FragmentSelector',
    conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
    value: fragment,
  };
  return [
    quoteSelector(exact, prefix, suffix),
    { type: 'TextPositionSelector', start, end },
    ...range,
    ...(fragment === null ? [] : [directive]),
  ];
}

/** A range goes from the beginning of one selection to the beginning of another: both are empty ones in their elements. */
const pointIn = ({ path, before }: Holder): object => ({
  type: 'XPathSelector',
  value: path,
  refinedBy: { type: 'TextPositionSelector', start: before, end: before },
});

/** The statement's own words, with what stands before and behind in its sentence. */
function quoteOf({ sentence, sentenceStart, start, end }: Statement): object {
  const [from, to] = [start - sentenceStart, end - sentenceStart];
  const prefix = sentence.slice(Math.max(0, from - AROUND), from);
  return quoteSelector(sentence.slice(from, to), prefix, sentence.slice(to, to + AROUND));
}

const quoteSelector = (exact: string, prefix = '', suffix = ''): object => ({
  type: 'TextQuoteSelector',
  exact,
  ...(prefix !== '' && { prefix }),
  ...(suffix !== '' && { suffix }),
});

function bodiesOf(statement: OutlinedStatement, words: ReportWords): object[] {
  const { paths, whys, note } = statement;
  const notes = notesOf(statement, words);
  const ways = paths.map((path) => path.join(' ← '));
  const own = { ...body(`${words.readerNote} ${note}`), purpose: 'commenting', creator: { type: 'Person' } };
  return [body([...ways, ...notes, ...whys].join('; ')), ...(note === null ? [] : [own])];
}

const body = (value: string): object => ({ type: 'TextualBody', value, format: 'text/plain' });

/** A quote that was cut, without the sign of it. */
const whole = (quote: string): string => (quote.endsWith(' …') ? quote.slice(0, -2) : quote);

function targetOf({ document: { url, date } }: StoredReport): object {
  const sourceDate = date === null ? null : inUtc(date);
  return {
    source: url ?? 'urn:hearsay:not-stated',
    ...(sourceDate !== null && { state: { type: 'TimeState', sourceDate } }),
  };
}

/** As the model wants its times; null for what is no date. A time without a zone is taken as it stands, wherever it is read. */
function inUtc(date: string): string | null {
  const zoned = /T[\d:.]+$/.test(date) ? `${date}Z` : date;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
