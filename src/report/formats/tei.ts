// The report as TEI P5 (https://tei-c.org/guidelines/p5): the text with an anchor wherever something starts or ends, and all
// that is said of it in <standOff>, since spans overlap. `certainty` tells how sure the program is of an attribution; who
// says so stands in the header's `respStmt`.

import type { Span } from '../../text/span.ts';
import type { Claim, Report } from '../report.ts';
import { ENGLISH } from '../words.ts';
import type { CorpusFormat } from './corpus-format.ts';
import { element, escapeXml, type Attributes } from './xml.ts';

const RESPONSIBLE = '#hearsay';

export const tei: CorpusFormat = {
  id: 'tei',
  files: (report) => [{ extension: 'xml', pieces: document(report) }],
};

function* document(report: Report): Generator<string> {
  const { language } = report.document;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<TEI xmlns="http://www.tei-c.org/ns/1.0"${language === null ? '' : ` xml:lang="${escapeXml(language)}"`}>\n`;
  yield `${header(report)}\n<text>\n<body xml:space="preserve">`;
  yield* paragraphs(report);
  yield '</body>\n</text>\n';
  if (spansOf(report).length > 0) {
    yield '<standOff>\n';
    yield* standOff(report);
    yield '</standOff>\n';
  }
  yield '</TEI>\n';
}

function header({ document: { title, outlet, date, url } }: Report): string {
  const responsible = element('respStmt', { 'xml:id': 'hearsay' }, [
    element('resp', {}, ['marked up by program']),
    element('name', {}, ['Hearsay']),
  ]);
  const when = date !== null && /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  const source = [
    element('title', {}, [escapeXml(title ?? ENGLISH.untitled)]),
    ...(outlet === null ? [] : [element('publisher', {}, [escapeXml(outlet)])]),
    ...(date === null ? [] : [element('date', when ? { when } : {}, [escapeXml(date)])]),
    ...(url === null ? [] : [element('idno', { type: 'URL' }, [escapeXml(url)])]),
  ];
  return element('teiHeader', {}, [
    element('fileDesc', {}, [
      element('titleStmt', {}, [element('title', {}, [escapeXml(title ?? ENGLISH.untitled)]), responsible]),
      element('publicationStmt', {}, [element('p', {}, [escapeXml(ENGLISH.fixedLine)])]),
      element('sourceDesc', {}, [element('bibl', {}, source)]),
    ]),
  ]);
}

/** Every line a paragraph; the anchor `o12` stands before the twelfth UTF-16 code unit. */
function* paragraphs(report: Report): Generator<string> {
  const { text } = report;
  const ends = [...new Set(spansOf(report).flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let next = 0;
  let from = 0;
  do {
    const found = text.indexOf('\n', from);
    const end = found === -1 ? text.length : found;
    const parts: string[] = [];
    let at = from;
    // What starts at the line break itself is anchored at the end of its line.
    for (; next < ends.length && ends[next]! <= end; next++) {
      parts.push(
        escapeXml(text.slice(at, ends[next])),
        element('anchor', { 'xml:id': `o${ends[next]}` }, []),
      );
      at = ends[next]!;
    }
    yield `${element('p', {}, [...parts, escapeXml(text.slice(at, end))])}\n`;
    from = end + 1;
  } while (from <= text.length);
}

function spansOf({ attributions, hedges, markers, claims }: Report): Span[] {
  const parts = attributions.flatMap(({ source, cue, content }) => [
    ...(source ? [source] : []),
    ...cue,
    ...content,
  ]);
  return [...parts, ...hedges, ...markers, ...claims];
}

function* standOff(report: Report): Generator<string> {
  const { sources, attributions, hedges, markers, claims } = report;
  yield group(
    'interpGrp',
    'source',
    sources.map(({ id, type, name }) =>
      element('interp', { 'xml:id': id, subtype: type }, [element('desc', {}, [escapeXml(name)])]),
    ),
  );
  const flags = [...new Set(claims.flatMap((claim) => claim.flags))];
  yield group(
    'interpGrp',
    'flag',
    flags.map((flag) =>
      element('interp', { 'xml:id': flag }, [element('desc', {}, [escapeXml(ENGLISH.flags[flag])])]),
    ),
  );
  yield group(
    'spanGrp',
    'attribution',
    attributions.flatMap(({ id, source, cue, content, sourceIds, stance }) => [
      ...spans(`${id}-source`, source === null ? [] : [source], {
        type: 'source',
        ...pointers('ana', sourceIds),
      }),
      ...spans(`${id}-cue`, cue, { type: 'cue', subtype: stance }),
      ...spans(`${id}-content`, content, { type: 'content' }),
    ]),
  );
  yield group(
    'spanGrp',
    'hedge',
    hedges.flatMap((hedge) => spans(hedge.id, [hedge], { type: hedge.type, subtype: hedge.voice })),
  );
  yield group(
    'spanGrp',
    'marker',
    markers.flatMap((marker) => spans(marker.id, [marker], { type: marker.type })),
  );
  yield group(
    'spanGrp',
    'claim',
    claims.flatMap((claim) => spans(claim.id, [claim], { type: 'claim', ...pointers('ana', claim.flags) })),
  );
  const linked = claims.filter(({ chain }) => chain.length > 0);
  yield group(
    'linkGrp',
    'chain',
    linked.map((claim) => element('link', chainOf(claim), [])),
  );
  for (const { id, cue, content, confidence } of attributions) {
    const [part] = content.length > 0 ? ['content'] : cue.length > 0 ? ['cue'] : [];
    if (part === undefined) continue;
    yield `${element('certainty', { target: `#${id}-${part}`, locus: 'value', degree: confidence.toFixed(2), resp: RESPONSIBLE }, [])}\n`;
  }
}

/** From the claim to the origin, nearest to the reader first. */
const chainOf = ({ id, chain }: Claim): Attributes => ({
  target: [id, ...chain].map((each) => `#${each}`).join(' '),
});

const pointers = (name: string, ids: readonly string[]): Attributes =>
  ids.length === 0 ? {} : { [name]: ids.map((id) => `#${id}`).join(' ') };

/** One element for each piece; those behind the first carry on with it. */
const spans = (id: string, pieces: readonly Span[], attributes: Attributes): string[] =>
  pieces.map(({ start, end }, at) =>
    element(
      'span',
      {
        'xml:id': at === 0 ? id : `${id}-${at + 1}`,
        from: `#o${start}`,
        to: `#o${end}`,
        ...attributes,
        ...(at > 0 && { prev: `#${at === 1 ? id : `${id}-${at}`}` }),
      },
      [],
    ),
  );

/** Elements under one head; TEI allows no empty group, nor an empty standOff. */
const group = (name: string, type: string, parts: readonly string[]): string =>
  parts.length === 0
    ? ''
    : `${element(name, { type, resp: RESPONSIBLE }, ['\n', ...parts.map((part) => `${part}\n`)])}\n`;
