// The report as CoNLL-U (https://universaldependencies.org/format.html): tokens and sentences, and in MISC who says what, as
// B- at a span's first token and I- further on. The columns of syntax are left open: nothing here parses.

import { LANGUAGES } from '../../lexicon/index.ts';
import { articleFromText } from '../../text/article.ts';
import { readText, type ReadText, type Sentence } from '../../text/read-text.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import type { Claim, Report } from '../report.ts';
import { ENGLISH } from '../words.ts';
import { CodePoints } from './code-points.ts';
import type { CorpusFormat } from './corpus-format.ts';

export const conllu: CorpusFormat = {
  id: 'conllu',
  files: (report, name) => [{ extension: 'conllu', pieces: sentences(report, name) }],
};

function* sentences(report: Report, name: string): Generator<string> {
  const { url, date, outlet, language } = report.document;
  const pack = LANGUAGES[language ?? 'en'] ?? LANGUAGES['en']!;
  const read = readText(articleFromText(report.text), pack.text);
  const labels = labelTokens(report, read.tokens);
  const points = new CodePoints(report.text);
  const claims = Map.groupBy(report.claims, ({ start }) => sentenceAt(read.sentences, start));
  yield [
    comment('newdoc id', name),
    comment('note', ENGLISH.fixedLine),
    ...Object.entries({ outlet, date, url }).flatMap(([key, fact]) =>
      fact === null ? [] : [comment(key, fact)],
    ),
  ].join('');
  for (const [at, sentence] of read.sentences.entries()) {
    const isFirst = read.sentences[at - 1]?.paragraph !== sentence.paragraph;
    const rows = read.tokens
      .slice(sentence.from, sentence.to)
      .map((token, place) => row(token, place, read, sentence.from + place, labels, points));
    yield [
      isFirst ? '# newpar\n' : '',
      comment('sent_id', `${name}-${at + 1}`),
      comment('text', report.text.slice(sentence.start, sentence.end)),
      ...(claims.get(at) ?? []).map((claim) => comment('claim', describe(claim, report))),
      ...rows,
      '\n',
    ].join('');
  }
}

const comment = (key: string, value: string): string => `# ${key} = ${value.replace(/\s+/gu, ' ')}\n`;

function describe({ id, chain, flags, notices }: Claim, { sources }: Report): string {
  const names = chain.map((hop) => sources.find((source) => source.id === hop)?.name ?? '');
  return `${id} | chain: ${names.join(' <- ')} | flags: ${flags.join(' ')} | notices: ${notices.join(' ')}`;
}

function row(
  token: Token,
  place: number,
  { tokens, sentences: all, sentenceOf }: ReadText,
  at: number,
  labels: readonly string[][],
  points: CodePoints,
): string {
  const next = tokens[at + 1];
  const isLast = at + 1 === all[sentenceOf[at] ?? 0]?.to;
  const misc = [
    ...(labels[at] ?? []),
    ...(!isLast && next !== undefined && next.start === token.end ? ['SpaceAfter=No'] : []),
    `TokenRange=${points.of(token).join(':')}`,
  ];
  return `${[place + 1, token.text, '_', '_', '_', '_', '_', '_', '_', misc.join('|')].join('\t')}\n`;
}

/** For each token its labels, as MISC has them: `Source=B-a1,I-a2`. */
function labelTokens(report: Report, tokens: readonly Token[]): string[][] {
  const labels = tokens.map(() => new Map<string, string[]>());
  const label = (layer: string, value: string, spans: readonly Span[]): void => {
    let isFirst = true;
    for (const span of spans) {
      for (let at = firstToken(tokens, span.start); (tokens[at]?.start ?? Infinity) < span.end; at++) {
        const own = labels[at]!;
        own.set(layer, [...(own.get(layer) ?? []), `${isFirst ? 'B' : 'I'}-${value}`]);
        isFirst = false;
      }
    }
  };
  for (const { id, source, cue, content } of report.attributions) {
    label('Source', id, source === null ? [] : [source]);
    label('Cue', id, cue);
    label('Content', id, content);
  }
  for (const hedge of report.hedges) label('Hedge', hedge.type, [hedge]);
  for (const marker of report.markers) label('Marker', marker.type, [marker]);
  for (const claim of report.claims) label('Claim', claim.id, [claim]);
  return labels.map((own) => Array.from(own, ([layer, values]) => `${layer}=${values.join(',')}`).toSorted());
}

/** The first token that ends behind an offset. */
function firstToken(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence that an offset stands in; the last one that starts before it. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  const at = sentences.findLastIndex(({ start }) => start <= offset);
  return Math.max(0, at);
}
