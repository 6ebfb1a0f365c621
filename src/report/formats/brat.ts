// The report as brat standoff (https://brat.nlplab.org/standoff.html): the text, and beside it what stands where. Offsets
// count code points. Sources, cues and contents are joined by relations, and so are a claim and the hops of its chain.

import type { Span } from '../../text/span.ts';
import type { Claim, Report } from '../report.ts';
import { CodePoints } from './code-points.ts';
import { ENGLISH } from '../words.ts';
import type { CorpusFormat } from './corpus-format.ts';
import { BRAT_SOURCE, bratName } from './brat-names.ts';
import { mentionOf } from './mention-of.ts';

export const brat: CorpusFormat = {
  id: 'brat',
  files: (report) => [
    { extension: 'txt', pieces: [report.text] },
    { extension: 'ann', pieces: annotations(report) },
  ],
};

function* annotations(report: Report): Generator<string> {
  const lines = new BratLines(report.text);
  const { url, date, outlet } = report.document;
  for (const { source, cue, content, parent, stance, mode, confidence } of report.attributions) {
    const anchor = lines.bound(content.length > 0 ? 'Content' : 'Cue', content.length > 0 ? content : cue);
    if (content.length > 0) lines.relate('CueOf', lines.bound('Cue', cue), anchor);
    if (source !== null) lines.relate('SourceOf', lines.bound('Source', [source]), anchor);
    lines.attribute('Mode', anchor, mode);
    lines.attribute('Stance', anchor, stance);
    lines.attribute('Confidence', anchor, confidence.toFixed(2));
    if (parent !== null) lines.attribute('Nested', anchor);
    yield lines.take();
  }
  for (const { start, end, type, voice } of report.hedges) {
    const hedge = lines.bound('Hedge', [{ start, end }]);
    lines.attribute('HedgeType', hedge, type);
    lines.attribute('Voice', hedge, voice);
  }
  for (const marker of report.markers)
    lines.attribute('MarkerType', lines.bound('Marker', [marker]), marker.type);
  yield lines.take();
  const chains = new BratChains(report, lines);
  for (const claim of report.claims) {
    chains.add(claim);
    yield lines.take();
  }
  lines.noteFirst([ENGLISH.fixedLine, outlet, date, url].filter((fact) => fact !== null).join(' | '));
  yield lines.take();
}

/** A claim, its flags, and relations along its chain, each hop at the mention of it that is nearest to the claim. */
class BratChains {
  readonly #report: Report;
  readonly #lines: BratLines;
  readonly #mentions = new Map<string, string>();
  readonly #hops = new Set<string>();

  constructor(report: Report, lines: BratLines) {
    this.#report = report;
    this.#lines = lines;
  }

  add(claim: Claim): void {
    const id = this.#lines.bound('Claim', [claim]);
    for (const noted of [...claim.flags, ...claim.notices]) this.#lines.attribute(bratName(noted), id);
    let nearer = id;
    for (const [at, sourceId] of claim.chain.entries()) {
      const mention = this.#mention(sourceId, at, claim);
      if (mention === null) continue; // nobody is worded: the flag says so
      const hop = `${nearer} ${mention}`;
      if (nearer !== mention && !this.#hops.has(hop))
        this.#lines.relate(nearer === id ? 'SaidBy' : 'Citing', nearer, mention);
      this.#hops.add(hop);
      nearer = mention;
    }
  }

  /** Claims of one chain share its mentions; no other does, so that the ways do not mix. */
  #mention(sourceId: string, at: number, claim: Claim): string | null {
    const found = mentionOf(this.#report, sourceId, claim);
    if (found === null) return null;
    const { source, span } = found;
    const key = `${claim.chain.join(' ')} ${at} ${span.start}`;
    const known = this.#mentions.get(key);
    if (known !== undefined) return known;
    const id = this.#lines.bound(BRAT_SOURCE[source.type], [span]);
    this.#lines.attribute('SourceId', id, source.id);
    this.#mentions.set(key, id);
    return id;
  }
}

/** The lines of an .ann file, numbered as brat wants them. */
class BratLines {
  readonly #text: string;
  readonly #points: CodePoints;
  #bounds = 0;
  #relations = 0;
  #attributes = 0;
  #lines: string[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#points = new CodePoints(text);
  }

  /** The id of a stretch of text, in pieces where it is; brat allows no line break inside a piece. */
  bound(type: string, spans: readonly Span[]): string {
    const pieces = spans.flatMap((span) => piecesOf(this.#text, span)).toSorted((a, b) => a.start - b.start);
    const id = `T${++this.#bounds}`;
    const offsets = pieces.map((piece) => this.#points.of(piece).join(' ')).join(';');
    const words = pieces.map(({ start, end }) => this.#text.slice(start, end)).join(' ');
    this.#lines.push(`${id}\t${type} ${offsets}\t${words}`);
    return id;
  }

  relate(type: string, from: string, to: string): void {
    this.#lines.push(`R${++this.#relations}\t${type} Arg1:${from} Arg2:${to}`);
  }

  attribute(type: string, of: string, value = ''): void {
    this.#lines.push(`A${++this.#attributes}\t${type} ${of}${value && ` ${value}`}`);
  }

  /** A note on the first stretch; brat knows none on the whole text. */
  noteFirst(note: string): void {
    if (this.#bounds > 0) this.#lines.push(`#1\tAnnotatorNotes T1\t${note.replace(/\s+/gu, ' ')}`);
  }

  take(): string {
    const taken = this.#lines.map((line) => `${line}\n`).join('');
    this.#lines = [];
    return taken;
  }
}

/** The lines of a span, without white space at their ends. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  return Array.from(
    text.slice(start, end).matchAll(/[^\s](?:[^\n\r\u2028\u2029\u0085\v\f]*[^\s])?/gu),
    ({ index, 0: words }) => ({
      start: start + index,
      end: start + index + words.length,
    }),
  );
}
