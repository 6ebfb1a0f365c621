// Stage 3 features: what a whole reading of a cue's window looks like, which no single word shows: the order of its
// pieces, both borders of each, what is left over beside them. Used by training and by reading alike.

import { bucket } from './bucket.ts';
import { join } from './hash.ts';
import { notePiece } from './piece-features.ts';
import type { ReadingWriter } from './reading-writer.ts';
import { beginKind, endKind } from './piece-borders.ts';
import type { Segments, WordRun } from './segments.ts';
import { countBetween } from './surroundings.ts';

const CONTENT = 1;
const SOURCE = 2;
const CUE = 3;

/** Pieces looked at: more come only in wordless noise, which must not cost more than news. */
const MOST_CONTENTS = 8;
const MOST_SOURCES = 3;

/** Notes all features of a reading of the writer's cue; they are then the writer's `features`. */
export function noteReading(writer: ReadingWriter, whole: Segments): void {
  writer.begin();
  const segments = {
    source: whole.source.slice(0, MOST_SOURCES),
    content: whole.content.slice(0, MOST_CONTENTS),
  };
  const order = orderOf(writer, segments);
  noteOrder(writer, segments, order);
  segments.content.forEach((_, at) => notePiece(writer, segments, at));
  if (segments.content.length === 0) noteEmpty(writer);
  else noteExtent(writer, segments, order);
  for (const piece of segments.source) noteSource(writer, piece);
}

/** Source, cue and content pieces in the order they come, as one number. */
function orderOf(writer: ReadingWriter, segments: Segments): number {
  const { content, source } = segments;
  let order = 5;
  let isCueDue = true;
  for (let nextContent = 0, nextSource = 0; ;) {
    const atContent = content[nextContent]?.from ?? Infinity;
    const atSource = source[nextSource]?.from ?? Infinity;
    const atCue = isCueDue ? writer.cue.from : Infinity;
    const first = Math.min(atContent, atSource, atCue);
    if (first === Infinity) return order;
    order = join(order, first === atContent ? CONTENT : first === atSource ? SOURCE : CUE);
    if (first === atContent) nextContent++;
    else if (first === atSource) nextSource++;
    else isCueDue = false;
  }
}

function noteOrder(writer: ReadingWriter, segments: Segments, order: number): void {
  const { cue } = writer;
  writer.note(1, order);
  writer.note(2, order, cue.pattern);
  writer.note(3, order, cue.verbClass);
  writer.note(4, order, cue.verb);
  writer.note(5, order, cue.quotePattern);
  writer.note(6, order, cue.classPattern);
  writer.note(7, Math.min(segments.content.length, 4), cue.verbClass);
  writer.note(8, Math.min(segments.source.length, 3), cue.verbClass);
}

function noteEmpty(writer: ReadingWriter): void {
  const { cue } = writer;
  writer.note(61, cue.verbClass, cue.pattern);
  writer.note(62, cue.verb);
  writer.note(63, cue.phrase);
  writer.note(64, 0);
}

/** Where the content as a whole begins and ends. */
function noteExtent(writer: ReadingWriter, segments: Segments, order: number): void {
  const from = segments.content[0]?.from ?? 0;
  const to = segments.content.at(-1)?.to ?? from;
  writer.note(65, order, join(beginKind(writer, segments, from), endKind(writer, segments, to)));
  const quotes = join(writer.quote(from), writer.quote(to - 1));
  writer.note(66, join(order, writer.cue.quotePattern), quotes);
}

function noteSource(writer: ReadingWriter, piece: WordRun): void {
  const { cue, around } = writer;
  const { from, to } = piece;
  const side = from < cue.from ? 1 : 0;
  const size = bucket(to - from);
  const gap = bucket(side === 1 ? cue.from - to : from - cue.to);
  const commas = Math.min(countBetween(around.commas, from, to), 2);
  writer.note(70, side, size, gap);
  writer.note(71, side, gap, cue.verbClass, commas);
  writer.note(72, side, writer.group(from), writer.group(to - 1), size);
  writer.note(73, side, writer.form(from - 1), writer.form(from));
  writer.note(74, side, writer.form(to - 1), writer.form(to));
  writer.note(75, side, writer.sign(to), commas, gap);
  writer.note(76, side, writer.sign(to), writer.form(to + 1));
  writer.note(77, side, writer.group(from - 1), writer.group(from));
  writer.note(78, side, writer.group(to - 1), writer.group(to));
  writer.note(79, side, writer.sign(to), join(writer.group(to + 1), commas));
}
