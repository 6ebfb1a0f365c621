// The words of a stretch of a page in lines that no browser sees a border in: only such may stand in a text directive.

import type { Span } from '../../text/span.ts';
import { pieceAt } from './page-span.ts';
import type { Piece } from './page-words.ts';

/** One word as the page has it, and its first and last character, counted over the texts of all pieces. */
export interface PlacedWord {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** Words of one line in page order, never none. */
export type Line = readonly PlacedWord[];

const BLANK = /[ \t\n\r\f]/;
const LETTER = /[\p{L}\p{N}_]/u;

/**
 * The lines of a stretch. A word that a border cuts in two (an initial set apart), or that the stretch begins or ends in, is
 * left out: browsers find whole words alone. Linear in the stretch.
 */
export function unbrokenWords(pieces: readonly Piece[], starts: readonly number[], span: Span): Line[] {
  const lines: PlacedWord[][] = [[]];
  let word: PlacedWord | null = null;
  /** The last character, while nothing parts it from the next; and whether that was cut off. */
  let before = unitBefore(pieces, starts, span.start);
  let isCut = false;
  const endWord = (behind: string): void => {
    if (word !== null && !isCut && !(LETTER.test(word.text.at(-1)!) && LETTER.test(behind)))
      lines.at(-1)!.push(word);
    word = null;
    isCut = false;
  };
  const endLine = (): void => {
    if (lines.at(-1)!.length > 0) lines.push([]);
  };
  const add = (unit: string, at: number): void => {
    if (word === null) isCut = LETTER.test(before) && LETTER.test(unit);
    word = { text: (word?.text ?? '') + unit, first: word?.first ?? at, last: at };
    before = unit;
  };
  for (
    let index = pieceAt(starts, span.start);
    index < pieces.length && starts[index]! < span.end;
    index += 1
  ) {
    const { text, edge, kind, pre } = pieces[index]!;
    const start = starts[index]!;
    const from = Math.max(0, span.start - start);
    const isBorder = edge > 0 || kind !== 'shown';
    if (isBorder && start >= span.start) {
      endWord(kind === 'shown' ? (text[0] ?? '') : '');
      endLine();
    }
    if (kind !== 'shown') continue;
    for (let i = from; i < text.length && start + i < span.end; i += 1) {
      const unit = text[i]!;
      if (!BLANK.test(unit)) {
        add(unit, start + i);
        continue;
      }
      endWord('');
      before = ' ';
      if (pre && /[\n\r]/.test(unit)) endLine();
    }
  }
  endWord(unitAt(pieces, starts, span.end));
  return lines.filter((line) => line.length > 0);
}

function unitBefore(pieces: readonly Piece[], starts: readonly number[], at: number): string {
  const index = pieceAt(starts, at);
  const own = pieces[index]?.text[at - starts[index]! - 1];
  if (own !== undefined) return own;
  const isJoined = pieces[index]?.edge === 0 && pieces[index - 1]?.kind === 'shown';
  return isJoined ? (pieces[index - 1]!.text.at(-1) ?? '') : '';
}

function unitAt(pieces: readonly Piece[], starts: readonly number[], at: number): string {
  const index = pieceAt(starts, at);
  const piece = pieces[index];
  const isInside = piece !== undefined && (at > starts[index]! || piece.edge === 0) && piece.kind === 'shown';
  return isInside ? (piece.text[at - starts[index]!] ?? '') : '';
}
