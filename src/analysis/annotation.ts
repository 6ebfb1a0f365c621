// What analysis hands on: typed findings with offsets. The report contract fixes these names.

import type { HedgeType, MarkerType, Stance } from '../lexicon/classes.ts';
import type { RelayKind } from '../lexicon/relay.ts';
import type { ReasonId } from '../lexicon/reasons.ts';
import type { Span } from '../text/span.ts';

export type Mode = 'direct' | 'indirect' | 'mixed';
/** `attitude` covers beliefs, wishes and plans (PolNeAR's full scope); off by default. */
export type AttributionScope = 'reporting' | 'attitude';

/**
 * Somebody is reported as saying something (PARC 3, Pareti 2016; PolNeAR, Newell et al. 2018).
 * Source and cue stand in the text; content may be in pieces, and may run over several sentences.
 */
export interface Attribution {
  readonly id: string;
  /** The lexicon rule that made it, or `tagger` for the learned core. */
  readonly ruleId: string;
  readonly source: Span | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Where its own sentence names whom the source spoke through ("told Tasnim"); put there by the relay stage, empty before. */
  readonly via: readonly Span[];
  /** The attribution whose content holds this one, or null. */
  readonly parent: string | null;
  readonly mode: Mode;
  readonly stance: Stance;
  readonly scope: AttributionScope;
  /** Calibrated: of the attributions with 0.9, about nine in ten are right. */
  readonly confidence: number;
  /** Why: reason ids (see lexicon/reasons.ts), weightiest first. */
  readonly reasons: readonly ReasonId[];
}

/** One that somebody's words came through, where it is named. */
export interface Hop {
  readonly span: Span;
  /** What the text does with it makes it an outlet, whatever its name looks like. */
  readonly isOutlet: boolean;
}

/** Words that say through whom something came: "told the Gull", "letters published by the Gull". */
export interface Relay extends Span {
  readonly id: string;
  readonly ruleId: string;
  readonly kind: RelayKind;
  /** The attribution it belongs to; null where it stands alone ("The Gull sat down with Ana Brack."). */
  readonly attributionId: string | null;
  /** From the one nearest to the reader on; several at one step are coordinated. */
  readonly through: readonly (readonly Hop[])[];
}

/** A word or phrase by which the text signals that a proposition is not established (hedge-guidelines.md). */
export interface Hedge extends Span {
  readonly id: string;
  readonly ruleId: string;
  readonly type: HedgeType;
  /** Whose hedge: the article's own, or a quoted or reported speaker's. */
  readonly voice: 'article' | 'speaker';
  readonly reasons: readonly ReasonId[];
}

/** A remark about the sourcing itself: an answer missing, a check not made, a name withheld. */
export interface Marker extends Span {
  readonly id: string;
  readonly ruleId: string;
  readonly type: MarkerType;
  /** Whom it is about, where worded ("Washington" has yet to comment). */
  readonly who: Span | null;
  readonly reasons: readonly ReasonId[];
}
