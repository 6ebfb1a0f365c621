// A live page's words as other programs meet them: every text node in page order, with the borders between them.

/** What stands between a text and the one before it: nothing; a box that parts words for Chromium alone; a border for all. */
export type Edge = 0 | 1 | 2;

/**
 * `shown`: rendered. `unseen`: of the document's text, but no browser looks for words there (scripts, display: none).
 * `blank`: takes its room, shows nothing (visibility: hidden). `beside`: shown, but not of the document's text (shadow
 * trees, fields).
 */
export type PieceKind = 'shown' | 'unseen' | 'blank' | 'beside';

/** One text node. */
export interface Piece {
  readonly text: string;
  readonly edge: Edge;
  readonly kind: PieceKind;
  /** Its line breaks are rendered as such. */
  readonly pre?: true;
}

/** Where a stretch of `Article.text` stands: `from` counts in the piece's text. All in UTF-16 units. */
export interface PlacedRun {
  readonly at: number;
  readonly length: number;
  readonly piece: number;
  readonly from: number;
}

/** The element around a piece as an XPath from the root, and how many code points of its text stand before the piece. */
export interface Holder {
  readonly path: string;
  readonly before: number;
}

export interface PageWords {
  readonly pieces: readonly Piece[];
  /** The article, in the order of its text; empty where the page does not know where that stands. */
  readonly runs: readonly PlacedRun[];
  /** By place in `pieces`: for those that the article stands in. */
  readonly holders: Readonly<Record<number, Holder>>;
}

const KINDS = new Set<unknown>(['shown', 'unseen', 'blank', 'beside']);

/** Whether an answer from the page's own process is what it should be, so that every offset points into it. */
export function isPageWords(given: unknown): given is PageWords {
  if (!isRecord(given)) return false;
  const { pieces, runs, holders } = given;
  if (!Array.isArray(pieces) || !pieces.every(isPiece) || !Array.isArray(runs) || !isRecord(holders))
    return false;
  const isRun = (run: unknown): boolean => {
    if (!isRecord(run)) return false;
    const { at, length, piece, from } = run;
    if (![at, length, piece, from].every((count) => Number.isSafeInteger(count) && Number(count) >= 0))
      return false;
    const text = (pieces[Number(piece)] as Piece | undefined)?.text;
    return text !== undefined && Number(from) + Number(length) <= text.length;
  };
  const isHolder = (one: unknown): boolean =>
    isRecord(one) && typeof one['path'] === 'string' && Number.isSafeInteger(one['before']);
  return runs.every(isRun) && Object.values(holders).every(isHolder);
}

function isPiece(given: unknown): boolean {
  return (
    isRecord(given) &&
    typeof given['text'] === 'string' &&
    [0, 1, 2].includes(Number(given['edge'])) &&
    KINDS.has(given['kind'])
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
