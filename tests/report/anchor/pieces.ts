// Pages for the tests of anchors, written short: `|` is a border, `¦` one that Chromium alone sees.

import { searchablePage, type SearchablePage } from '../../../src/report/anchor/choose-fragment.ts';
import type { Edge, Piece } from '../../../src/report/anchor/page-words.ts';
import type { Span } from '../../../src/text/span.ts';

const EDGES: Readonly<Record<string, Edge>> = { '|': 2, '¦': 1 };

/** The pieces of a page; what stands in `[ ]` is of the document but looked at by no browser. */
export function piecesOf(written: string): Piece[] {
  const pieces: Piece[] = [];
  let edge: Edge = 2;
  for (const part of written.split(/([|¦]|\[[^\]]*\])/)) {
    if (part in EDGES) edge = EDGES[part]!;
    else if (part.startsWith('[')) pieces.push({ text: part.slice(1, -1), edge, kind: 'unseen' });
    else if (part !== '') {
      pieces.push({ text: part, edge, kind: 'shown' });
      edge = 0;
    }
  }
  return pieces;
}

export const pageOf = (written: string): SearchablePage =>
  searchablePage({ pieces: piecesOf(written), runs: [], holders: {} });

/** The last place of these words, borders left out. */
export function spanOf(page: SearchablePage, words: string): Span {
  const text = page.words.pieces.map((piece) => piece.text).join('');
  const start = text.lastIndexOf(words);
  if (start < 0) throw new Error(`the page does not have: ${words}`);
  return { start, end: start + words.length };
}
