// Stage 3 features of one piece of content: its borders together, what it holds, what is left of its sentence, and what
// parts it from the cue and from the piece before.

import { bucket } from './bucket.ts';
import { join } from './hash.ts';
import { beginKind, endKind, quotationKind } from './piece-borders.ts';
import type { ReadingWriter } from './reading-writer.ts';
import type { Piece, NotedPiece } from './piece.ts';
import type { Segments, WordRun } from './segments.ts';
import { countBetween } from './surroundings.ts';
import { Punctuation } from './word-kinds.ts';

/** Notes the features of the content piece number `at` of a reading. */
export function notePiece(writer: ReadingWriter, segments: Segments, at: number): void {
  const run = segments.content[at];
  if (run === undefined) return;
  const nth = Math.min(at, 2);
  const begin = beginKind(writer, segments, run.from);
  const end = endKind(writer, segments, run.to);
  const known = writer.pieces.find(
    (one) =>
      one.from === run.from && one.to === run.to && one.nth === nth && one.begin === begin && one.end === end,
  );
  if (known !== undefined) writer.repeat(known.firstFeature, known.endFeature);
  const piece = known ?? noteByItself(writer, run, nth, begin, end);
  noteWayToCue(writer, segments, piece);
  const previous = segments.content[at - 1];
  if (previous !== undefined) noteGap(writer, segments, previous, piece);
}

/** The features that hang on the piece alone, and not on what else the reading holds. */
function noteByItself(
  writer: ReadingWriter,
  run: WordRun,
  nth: number,
  begin: number,
  end: number,
): NotedPiece {
  const { words, cue } = writer;
  const { from, to } = run;
  const piece: Piece = {
    from,
    to,
    nth,
    side: from < cue.from ? 1 : 0,
    begin,
    end,
    quotes: quotationKind(writer, run),
    sentences: Math.min((words.sentence[to - 1] ?? 0) - (words.sentence[from] ?? 0), 3),
  };
  const firstFeature = writer.noted;
  noteShape(writer, piece);
  noteBorderWords(writer, piece);
  noteLeftover(writer, piece);
  const noted = { ...piece, firstFeature, endFeature: writer.noted };
  writer.pieces.push(noted);
  return noted;
}

function noteShape(writer: ReadingWriter, piece: Piece): void {
  const { around, cue, cues } = writer;
  const { from, to, side, begin, end, quotes, sentences } = piece;
  const size = bucket(to - from);
  const verbs = Math.min(countBetween(around.verbals, from, to), 3);
  const others = Math.min(countBetween(cues.begins, from, to), 2);
  const opening = join(side, begin);
  const marked = join(side, quotes);
  writer.note(10, side, begin, end, piece.nth);
  writer.note(11, opening, end, cue.verbClass);
  writer.note(12, opening, end, quotes);
  writer.note(13, opening, end, cue.pattern);
  writer.note(14, marked, cue.quotePattern);
  writer.note(15, marked, begin);
  writer.note(16, marked, end);
  writer.note(17, quotes, cue.pattern, side);
  writer.note(18, join(side, size), begin, end);
  writer.note(19, size, cue.verbClass, side);
  writer.note(20, verbs, size, join(side, end));
  writer.note(21, others, side, end);
  writer.note(22, sentences, side, quotes);
  writer.note(23, join(begin, end), verbs, side);
  writer.note(24, join(sentences, begin), end, side);
}

function noteBorderWords(writer: ReadingWriter, piece: Piece): void {
  const { from, to, side, begin, end } = piece;
  const { verbClass } = writer.cue;
  writer.note(25, side, writer.form(from), begin);
  writer.note(26, side, writer.form(from - 1), writer.form(from));
  writer.note(27, side, writer.group(from - 1), writer.group(from), verbClass);
  writer.note(28, side, writer.form(from), verbClass);
  writer.note(30, side, writer.form(to - 1), end);
  writer.note(31, side, writer.form(to - 1), writer.form(to));
  writer.note(32, side, writer.group(to - 1), writer.group(to), verbClass);
  writer.note(33, side, writer.sign(to), writer.form(to + 1));
  writer.note(34, side, writer.form(to), verbClass);
  writer.note(35, side, writer.sign(to), join(writer.group(to + 1), writer.group(to + 2)));
  writer.note(36, side, writer.sign(to), writer.suffix(to + 1));
  writer.note(37, side, writer.suffix(to - 1), end);
  writer.note(38, side, writer.form(to), writer.group(to + 1));
  writer.note(39, join(side, writer.form(from)), writer.form(to), begin);
}

/** What of the piece's sentences stays outside it, behind and before. */
function noteLeftover(writer: ReadingWriter, piece: Piece): void {
  const { words, around, cue } = writer;
  const { from, to, side, begin, end } = piece;
  const last = Math.min(words.sentenceLast[to - 1] ?? 0, cue.last);
  if (side === 0 || cue.from > last) {
    const rest = bucket(Math.max(last + 1 - to, 0));
    const verbs = Math.min(countBetween(around.verbals, to, last + 1), 2);
    const marks = countBetween(around.quoteMarks, to, last + 1) > 0 ? 1 : 0;
    writer.note(40, side, rest, verbs, end);
    writer.note(41, side, join(writer.form(to), writer.form(to + 1)), verbs);
    writer.note(42, side, join(writer.group(to), writer.group(to + 1)), join(verbs, marks));
    writer.note(43, side, rest, join(marks, piece.quotes));
  }
  const first = Math.max(words.sentenceFirst[from] ?? 0, cue.first);
  if (first < from && (side === 1 || cue.from < first)) {
    const verbs = Math.min(countBetween(around.verbals, first, from), 2);
    writer.note(44, side, bucket(from - first), verbs, begin);
    writer.note(45, side, writer.form(first), begin);
    writer.note(46, side, writer.group(first), verbs, begin);
  }
}

/** The words between the piece and the cue, where they stand in one sentence. */
function noteWayToCue(writer: ReadingWriter, segments: Segments, piece: Piece): void {
  const { words, around, cue } = writer;
  const { from, to, begin, end } = piece;
  if (piece.side === 1) {
    const gap = bucket(cue.from - to);
    const source = segments.source[0];
    const holdsSource = source !== undefined && source.from >= to && source.from < cue.from ? 1 : 0;
    writer.note(53, gap, holdsSource, end, piece.quotes);
    writer.note(54, writer.form(to), gap);
  } else if (from > cue.to && (words.sentenceFirst[from] ?? 0) <= cue.to) {
    const gap = bucket(from - cue.to);
    const verbs = Math.min(countBetween(around.verbals, cue.to, from), 2);
    writer.note(47, gap, verbs, begin, cue.verbClass);
    writer.note(48, writer.form(cue.to), writer.form(from));
    writer.note(49, writer.group(cue.to), writer.group(from - 1), gap);
    writer.note(50, join(cue.verb, gap), begin);
    writer.note(51, writer.form(from - 1), writer.form(from), gap);
    writer.note(52, writer.group(cue.to), join(writer.group(cue.to + 1), gap), cue.verbClass);
  }
}

/** What parts the piece from the one before: nothing but cue and source ("he said"), or more. */
function noteGap(writer: ReadingWriter, segments: Segments, previous: WordRun, piece: Piece): void {
  const { from, begin, end, quotes } = piece;
  const gap = bucket(from - previous.to);
  const holds = gapKind(writer, segments, previous.to, from);
  writer.note(55, holds, gap, begin);
  writer.note(56, holds, end, quotes);
  writer.note(57, holds, join(writer.form(previous.to), writer.form(from - 1)), writer.form(from));
  writer.note(58, holds, join(writer.cue.pattern, quotes));
  writer.note(59, holds, piece.sentences, join(begin, end));
  writer.note(60, holds, gap, join(writer.group(previous.to), writer.group(from - 1)));
}

/** Whether words from..to-1 hold the cue (1), the source (2), anything else but signs (4). */
function gapKind(writer: ReadingWriter, segments: Segments, from: number, to: number): number {
  let kind = 0;
  for (let at = from; at < to; at++) {
    if (at >= writer.cue.from && at < writer.cue.to) kind |= 1;
    else if (segments.source.some((run) => at >= run.from && at < run.to)) kind |= 2;
    else if (writer.sign(at) === Punctuation.None) kind |= 4;
  }
  return kind;
}
