// One piece of content as stage 3 looks at it.

import type { WordRun } from './segments.ts';

/** A piece with all that its features share. */
export interface Piece extends WordRun {
  readonly nth: number;
  readonly side: number;
  readonly begin: number;
  readonly end: number;
  readonly quotes: number;
  readonly sentences: number;
}

/** A piece whose own features have been noted, those numbered `firstFeature..endFeature-1`. */
export interface NotedPiece extends Piece {
  readonly firstFeature: number;
  readonly endFeature: number;
}
